import { conversationKind, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { Button } from 'react-aria-components/Button';
import { Avatar } from '../../design/avatar.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import { Candidates } from './candidates.tsx';
import type { DraftContext } from './draft-context.ts';
import { personKey } from './editing.ts';
import { nameOf } from './known-people.ts';
import { captureMessages } from './messages.ts';
import { PartList } from './part-list.tsx';
import { SixMarks } from './six-marks.tsx';
import type { TalkPart } from './talk/read-talk.ts';
import { type BeforeTalk, sixOfTalk } from './talk/six-of-talk.ts';
import { type Listed, useListed } from './use-listed.ts';
import { WhoEditor } from './who-editor.tsx';

/** One person in the draft: who it was, what they said, and the six of C2 between you. */
export function PersonPart({
  place,
  parts,
  context,
}: {
  readonly place: number;
  readonly parts: readonly TalkPart[];
  readonly context: DraftContext;
}) {
  const { reading, known, occasion, editing, change } = context;
  const person = reading.people[place];
  const id = person && 'personId' in person.who ? person.who.personId : null;
  const before = useQuery(['capture-before', id], (book) => readBefore(book, id)) ?? null;
  const listed = useListed(place, context);
  if (!person) return null;
  const name = nameOf(person.who, known);
  const short = before?.person.fields.name.given ?? name.split(' ')[0] ?? name;
  return (
    <section className="talk-person" aria-label={name}>
      {editing.open === personKey(person.ref) ? (
        <WhoEditor
          name={name}
          onClose={editing.stop}
          onChoose={(who) => {
            change({ do: 'name', person: person.ref, who });
            editing.stop();
          }}
        />
      ) : (
        <WhoChip
          name={name}
          isOpenChoice={person.candidates.length > 0 || listed.choices.length > 0}
          untold={listed.untold}
          before={before}
          place={place}
          context={context}
        />
      )}
      <Candidates place={place} listed={listed.choices} context={context} />
      <PartList parts={parts} place={place} context={context} />
      {!occasion.isQuiet && (
        <SixMarks
          name={short}
          six={sixOfTalk(reading, place, occasion.on, before)}
          onMark={(side, each) => change({ do: 'mark', person: person.ref, side, known: each })}
        />
      )}
    </section>
  );
}

function WhoChip({
  name,
  isOpenChoice,
  untold,
  before,
  place,
  context,
}: {
  readonly name: string;
  readonly isOpenChoice: boolean;
  /** What the list of the event says of them beside what the line does. */
  readonly untold: Listed['untold'];
  readonly before: BeforeTalk | null;
  readonly place: number;
  readonly context: DraftContext;
}) {
  const say = useMessages(captureMessages);
  const { reading, editing, occasion } = context;
  const photo = usePhoto(before?.person.fields.photo);
  const person = reading.people[place];
  if (!person) return null;
  const { role, organisation } = before?.person.fields ?? untold ?? {};
  const kind = before ? conversationKind(before.encounters, occasion.on) : 'new';
  const what = [role, organisation].filter(Boolean).join(', ');
  return (
    <Button
      id={editing.idOf(personKey(person.ref))}
      className="talk-who"
      onPress={() => editing.start(personKey(person.ref))}
    >
      <Avatar name={name} seed={before?.person.id ?? name} photo={photo} />
      <span className="talk-who-text">
        <span className="talk-who-name">{name}</span>
        <span className="talk-who-what">
          {isOpenChoice ? say('who.which', { name }) : [say(`met.${kind}`), what].filter(Boolean).join(' · ')}
        </span>
      </span>
    </Button>
  );
}

async function readBefore(reading: BookReading, id: string | null): Promise<BeforeTalk | null> {
  const row = id === null ? null : await reading.person(id);
  if (!row) return null;
  const [encounters, asks] = await Promise.all([
    reading.linked('encounter', row.person.id, { limit: 60 }),
    reading.linked('ask', row.person.id, { limit: 60 }),
  ]);
  return { person: row.person as RecordOf<'person'>, encounters, asks };
}
