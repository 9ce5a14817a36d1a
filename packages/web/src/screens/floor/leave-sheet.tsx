import type { RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { floorMessages } from './messages.ts';
import { WordsSheet } from './words-sheet.tsx';

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
  return (
    <WordsSheet event={event} moment={moment} title={say('leave')} onClose={onClose}>
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
    </WordsSheet>
  );
}
