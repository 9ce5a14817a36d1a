import { Button } from 'react-aria-components/Button';
import { Icon } from '../../design/icon.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { useMessages } from '../../messages/reading.tsx';
import type { DraftContext } from './draft-context.ts';
import { addingPerson, personKey } from './editing.ts';
import { captureMessages } from './messages.ts';
import { PartList } from './part-list.tsx';
import { PersonPart } from './person-part.tsx';
import type { TalkPart } from './talk/read-talk.ts';
import { WhoEditor } from './who-editor.tsx';

/** The draft: who it was, each with what was said, and what is about all of you. */
export function Draft({
  context,
  asksWho,
}: {
  readonly context: DraftContext;
  /** Where nobody is named: whether to ask who it was, or to wait for what is being typed. */
  readonly asksWho: boolean;
}) {
  const say = useMessages(captureMessages);
  const { people, parts, noSuchDays } = context.reading;
  const shared = parts.filter((part) => part.person === null || isOfAll(part));
  return (
    <>
      {people.map((person, place) => (
        <PersonPart
          key={personKey(person.ref)}
          place={place}
          parts={parts.filter((part) => part.person === place && !isOfAll(part))}
          context={context}
        />
      ))}
      {shared.length > 0 && <PartList parts={shared} place={null} context={context} />}
      {noSuchDays.map((text) => (
        <NoticeLine key={text}>{say('no-such-day', { text })}</NoticeLine>
      ))}
      {(people.length > 0 || asksWho || context.editing.open === addingPerson) && (
        <AddPerson isFirst={people.length === 0} context={context} />
      )}
    </>
  );
}

function AddPerson({ isFirst, context }: { readonly isFirst: boolean; readonly context: DraftContext }) {
  const say = useMessages(captureMessages);
  const { editing, change } = context;
  if (editing.open === addingPerson) {
    return (
      <WhoEditor
        name=""
        onClose={editing.stop}
        onChoose={(who) => {
          if (who) change({ do: 'add-person', who });
          editing.stop();
        }}
      />
    );
  }
  return (
    <Button
      id={editing.idOf(addingPerson)}
      className="chip talk-add talk-add-person"
      data-first={isFirst || undefined}
      onPress={() => editing.start(addingPerson)}
    >
      <Icon name={isFirst ? 'question' : 'plus'} />
      {say(isFirst ? 'who.ask' : 'who.add')}
    </Button>
  );
}

/** Said of the talk, not of one person. */
function isOfAll({ kind }: TalkPart): boolean {
  return kind === 'through' || kind === 'memory' || kind === 'note';
}
