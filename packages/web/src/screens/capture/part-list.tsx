import { Button } from 'react-aria-components/Button';
import { Icon } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import type { DraftContext } from './draft-context.ts';
import { partKey } from './editing.ts';
import { nameOf } from './known-people.ts';
import { captureMessages } from './messages.ts';
import { PartChip } from './part-chip.tsx';
import { PartEditor } from './part-editor.tsx';
import type { TalkPart } from './talk/read-talk.ts';
import type { PartValue } from './talk/talk.ts';
import { WhoEditor } from './who-editor.tsx';

/** Parts as chips, the open one as its editor; about the person at `place` also the way to add one. */
export function PartList({
  parts,
  place,
  context,
}: {
  readonly parts: readonly TalkPart[];
  readonly place: number | null;
  readonly context: DraftContext;
}) {
  const say = useMessages(captureMessages);
  const { reading, editing } = context;
  const person = place === null ? undefined : reading.people[place];
  const shown = parts.filter((part) => part.text.trim() !== '' || editing.open === partKey(part));
  const add = () => {
    if (!person) return;
    editing.start(partKey({ ref: { added: context.next } }));
    context.change({ do: 'add-part', value: missingPart(parts), about: person.ref });
  };
  return (
    <ul className="chips">
      {shown.map((part) => (
        <li key={partKey(part)} data-open={editing.open === partKey(part) || undefined}>
          {editing.open === partKey(part) ? (
            <OpenPart part={part} context={context} />
          ) : (
            <PartChip
              id={editing.idOf(partKey(part))}
              part={part}
              was={part.kind === 'organisation' ? (person?.otherOrganisation ?? null) : null}
              onOpen={() => editing.start(partKey(part))}
            />
          )}
        </li>
      ))}
      {person && (
        <li>
          <Button className="chip talk-add" aria-label={say('add')} onPress={add}>
            <Icon name="plus" />
          </Button>
        </li>
      )}
    </ul>
  );
}

function OpenPart({ part, context }: { readonly part: TalkPart; readonly context: DraftContext }) {
  const { reading, known, change, editing } = context;
  const correct = (value: PartValue | null, about?: number) => {
    const whom = about === undefined ? undefined : reading.people[about]?.ref;
    change({ do: 'correct', part: part.ref, value, ...(whom && { about: whom }) });
    if (value === null) editing.stop();
  };
  const close = () => {
    if (part.text.trim() === '') correct(null);
    else editing.stop();
  };
  if (part.kind === 'through') {
    return (
      <WhoEditor
        name={part.text}
        onClose={close}
        onChoose={(who) => {
          const personId = who && 'personId' in who ? who.personId : null;
          correct(who && { kind: 'through', text: who.name, personId });
          editing.stop();
        }}
      />
    );
  }
  return (
    <PartEditor
      part={part}
      names={reading.people.map(({ who }) => nameOf(who, known))}
      onCorrect={correct}
      onClose={close}
    />
  );
}

/** What one would add first: what is still missing of what to know of somebody (C2), else a promise. */
function missingPart(parts: readonly TalkPart[]): PartValue {
  const has = (...kinds: readonly string[]) => parts.some(({ kind }) => kinds.includes(kind));
  if (!has('role', 'does')) return { kind: 'does', text: '' };
  if (!has('ask')) return { kind: 'ask', side: 'them', text: '' };
  return { kind: 'promise', side: 'me', text: '' };
}
