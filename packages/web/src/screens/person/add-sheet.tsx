import {
  addAsk,
  addMemory,
  addNote,
  type Context,
  makePromise,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
} from '@kennis/domain';
import { useState } from 'react';
import { useOnce } from '../../app/use-once.ts';
import { Button } from '../../design/button.tsx';
import { DayField } from '../../design/day-field.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { personMessages } from './messages.ts';

export type Added = 'ask' | 'offer' | 'memory' | 'note' | 'promise';

interface Written {
  readonly text: string;
  readonly by: 'me' | 'them';
  readonly dueOn: string;
}

/** Adds one line about a person: an ask, offer, memory, note or promise. */
export function AddSheet({
  kind,
  person,
  onClose,
}: {
  readonly kind: Added;
  readonly person: RecordOf<'person'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const once = useOnce();
  const problemText = useProblemText();
  const [written, setWritten] = useState<Written>({ text: '', by: 'me', dueOn: '' });
  const [error, setError] = useState<string>();
  const name = person.fields.name.given ?? person.fields.name.full;
  const set = (change: Partial<Written>) => setWritten({ ...written, ...change });
  const save = async () => {
    const done = await edit<Problem>((_, context) => operation(kind, person.id, written, context));
    if (done.ok) onClose();
    else setError(problemText(done.problem));
  };
  return (
    <Sheet
      title={say(`add.${kind}`, { name })}
      close={say('close')}
      stay={written.text !== ''}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void once(save)}>
          {say('save')}
        </Button>
      }
    >
      <div className="form">
        {kind === 'promise' && (
          <Segmented
            required
            label={say('promise.by')}
            value={written.by}
            options={[
              { value: 'me', text: say('promise.by.me') },
              { value: 'them', text: say('promise.by.them', { name }) },
            ]}
            onChange={(by) => by && set({ by })}
          />
        )}
        <TextField
          lines
          autoFocus
          label={kind === 'promise' ? say('promise.text') : say(`add.${kind}`, { name })}
          hint={kind === 'note' ? say('add.note.hint', { name }) : undefined}
          error={error}
          value={written.text}
          onChange={(text) => set({ text })}
        />
        {kind === 'promise' && (
          <DayField label={say('promise.due')} value={written.dueOn} onChange={(dueOn) => set({ dueOn })} />
        )}
      </div>
    </Sheet>
  );
}

function operation(
  kind: Added,
  person: string,
  { text, by, dueOn }: Written,
  context: Context,
): Result<readonly Patch[], Problem> {
  if (kind === 'memory') return addMemory({ people: [person], text }, context);
  if (kind === 'note') return addNote({ about: person, text }, context);
  if (kind === 'promise') return makePromise({ by, person, text, dueOn: dueOn || undefined }, context);
  return addAsk(kind, { owner: person, text }, context);
}
