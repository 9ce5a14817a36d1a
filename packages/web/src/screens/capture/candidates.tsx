import type { Attendee } from '@kennis/domain';
import { NoticeLine } from '../../design/notice.tsx';
import { useMessages } from '../../messages/reading.tsx';
import type { DraftContext } from './draft-context.ts';
import { type Face, Faces } from './faces.tsx';
import { captureMessages } from './messages.ts';

const mostCandidates = 4;

/** Somebody on the list of the event, to choose. */
interface ListedFace extends Face {
  readonly attendee?: Attendee;
}

/** Where the name fits several: who it was, in one tap. Those on the list of the event come first. */
export function Candidates({
  place,
  listed,
  context,
}: {
  readonly place: number;
  readonly listed: readonly Attendee[];
  readonly context: DraftContext;
}) {
  const say = useMessages(captureMessages);
  const { reading, known, change, isAsking } = context;
  const person = reading.people[place];
  if (!person || person.candidates.length + listed.length === 0) return null;
  const weight = (id: string) => known.contactDays.get(id) ?? 0;
  const faces = [...person.candidates]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, mostCandidates)
    .flatMap((id): Face[] => {
      const found = known.byId.get(id);
      return found ? [{ personId: id, name: found.fields.name.full }] : [];
    });
  const there = listed.slice(0, mostCandidates).map((attendee): ListedFace => {
    const { name, organisation, role } = attendee;
    const what = organisation ?? role;
    return { personId: null, name: name.full, ...(what && { what }), attendee };
  });
  const saysAlready = (kind: 'role' | 'organisation') =>
    reading.parts.some((part) => part.kind === kind && part.person === place);
  const chooseListed = ({ name, role, organisation }: Attendee) => {
    change({ do: 'name', person: person.ref, who: { name: name.full } });
    for (const [kind, text] of Object.entries({ role, organisation }) as ['role' | 'organisation', string?][])
      if (text && !saysAlready(kind)) change({ do: 'add-part', value: { kind, text }, about: person.ref });
  };
  const choose = ({ personId, name }: Face) =>
    change({
      do: 'name',
      person: person.ref,
      who: personId === null ? { name: person.who.name } : { personId, name },
    });
  // Of those on the list it may be none, without a word; of your own people that is asked.
  const other = person.candidates.length > 0 ? [{ personId: null, name: say('who.other') }] : [];
  return (
    <>
      <Faces
        label={say('who.which', { name: person.who.name })}
        faces={[...there, ...faces, ...other]}
        known={known}
        onChoose={(face: ListedFace) => (face.attendee ? chooseListed(face.attendee) : choose(face))}
      />
      {isAsking && person.candidates.length > 0 && (
        <NoticeLine icon="question">{say('who.choose', { name: person.who.name })}</NoticeLine>
      )}
    </>
  );
}
