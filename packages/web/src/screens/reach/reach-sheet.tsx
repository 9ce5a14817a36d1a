import type { Reach, ReachIntent } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { DayField } from '../../design/day-field.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { reachMessages } from './messages.ts';
import './reach.css';

const choices = ['can', 'illness', 'distance', 'other'] as const;

/** Whether meeting is possible now, for somebody or for yourself, and until when it is not (K8). */
export function ReachSheet({
  name,
  reach,
  onSave,
  onClose,
}: {
  /** Of somebody else; yourself without. */
  readonly name?: string;
  /** What stands in the way today. */
  readonly reach: Reach | undefined;
  /** Gives what went wrong, if anything. */
  readonly onSave: (intent: ReachIntent) => Promise<string | null>;
  readonly onClose: () => void;
}) {
  const say = useMessages(reachMessages);
  const [why, setWhy] = useState<(typeof choices)[number]>(reach?.why ?? 'can');
  const [until, setUntil] = useState(reach?.until ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const wrong = await onSave(why === 'can' ? null : { why, until: until || null });
    if (wrong === null) onClose();
    else setProblem(wrong);
  };
  return (
    <Sheet
      title={name === undefined ? say('title.me') : say('title.them', { name })}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void save()}>
          {say('save')}
        </Button>
      }
    >
      <div className="form reach-form">
        <p className="reach-why">{say(name === undefined ? 'why.me' : 'why.them')}</p>
        <Segmented
          required
          label={name === undefined ? say('title.me') : say('title.them', { name })}
          value={why}
          options={choices.map((value) => ({ value, text: say(value) }))}
          onChange={(next) => next && setWhy(next)}
        />
        {why !== 'can' && (
          <>
            <DayField label={say('until')} value={until} onChange={setUntil} />
            <p className="reach-why">{say('until.hint')}</p>
          </>
        )}
        {problem && <p role="alert">{problem}</p>}
      </div>
    </Sheet>
  );
}
