import { addGoal, editGoal, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useSave } from '../../offline/use-save.ts';
import { goalsMessages } from './messages.ts';

/** A long-term goal in your own words, and why (D1). */
export function GoalSheet({
  goal,
  onClose,
}: {
  readonly goal: RecordOf<'goal'> | null;
  readonly onClose: () => void;
}) {
  const say = useMessages(goalsMessages);
  const [text, setText] = useState(goal?.fields.text ?? '');
  const [why, setWhy] = useState(goal?.fields.why ?? '');
  const { save, problem } = useSave(onClose);
  const write = () =>
    save((_, context) =>
      goal
        ? editGoal({ goal }, { text, why: why.trim() || null })
        : addGoal({ text, why: why.trim() || undefined }, context),
    );
  return (
    <Sheet
      title={say(goal ? 'edit' : 'add')}
      close={say('close')}
      stay={text !== (goal?.fields.text ?? '') || why !== (goal?.fields.why ?? '')}
      onClose={onClose}
      foot={
        <Button kind="main" isDisabled={text.trim() === ''} onPress={() => void write()}>
          {say('save')}
        </Button>
      }
    >
      <div className="form">
        <TextField
          lines
          autoFocus
          label={say('text')}
          placeholder={say('text.example')}
          error={problem}
          value={text}
          onChange={setText}
        />
        <TextField lines="few" label={say('why')} hint={say('why.hint')} value={why} onChange={setWhy} />
      </div>
    </Sheet>
  );
}
