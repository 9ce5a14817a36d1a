import type { RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { LineCard } from './line-card.tsx';
import { floorMessages } from './messages.ts';
import { useLines } from './use-lines.ts';

/** Sentences to leave politely (C8), and for when it does not click (C9). */
export function LeaveSheet({
  event,
  onClose,
}: {
  readonly event: RecordOf<'event'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(floorMessages);
  const [moment, setMoment] = useState<'leave' | 'no-click'>('leave');
  const lines = useLines(moment, event);
  return (
    <Sheet
      tall
      title={say('leave')}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          <Button kind="edge" onPress={onClose}>
            {say('done')}
          </Button>
          <Button kind="main" onPress={lines.next}>
            {say('next')}
          </Button>
        </>
      }
    >
      <Segmented
        required
        label={say('leave')}
        value={moment}
        options={[
          { value: 'leave', text: say('leave-now') },
          { value: 'no-click', text: say('leave-no-click') },
        ]}
        onChange={(next) => next && setMoment(next)}
      />
      <LineCard lines={lines} />
    </Sheet>
  );
}
