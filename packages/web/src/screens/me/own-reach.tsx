import { cannotMeet, type ReachIntent, type RecordOf, setOwnReach } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { ReachSheet } from '../reach/reach-sheet.tsx';
import { meMessages } from './messages.ts';

/** Whether you can meet people now; while you cannot, suggestions turn to other channels (K8). */
export function OwnReach({ setting }: { readonly setting: RecordOf<'setting'> | null }) {
  const say = useMessages(meMessages);
  const { today, day } = useFormats();
  const edit = useEdit();
  const problemText = useProblemText();
  const [isOpen, setOpen] = useState(false);
  const known = setting?.fields.reach;
  const reach = cannotMeet(known, today()) ? known : undefined;
  const save = async (intent: ReachIntent) => {
    const done = await edit(() => setOwnReach({ setting }, intent));
    return done.ok ? null : problemText(done.problem);
  };
  return (
    <div className="me-number">
      <span>
        {say('reach')}
        <span className="me-line me-block">
          {say('reach.line', {
            why: reach?.why ?? 'can',
            hasUntil: String(reach?.until !== undefined),
            until: reach?.until === undefined ? '' : day(reach.until, 'long'),
          })}
        </span>
      </span>
      <Button kind="edge" onPress={() => setOpen(true)}>
        {say('reach.change')}
      </Button>
      {isOpen && <ReachSheet reach={reach} onSave={save} onClose={() => setOpen(false)} />}
    </div>
  );
}
