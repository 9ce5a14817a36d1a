import { goalProgress, isPresenceOnly, progressSentence } from '@kennis/domain';
import { useArrival } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import type { EventRecords } from '../event/read-event.ts';
import { floorMessages } from './messages.ts';

const mostDots = 12;

/** Where you are and how far the goal is, in words and in circles; without hurry (M8). */
export function FloorHead({ records }: { readonly records: EventRecords }) {
  const say = useMessages(floorMessages);
  const speak = useWording();
  const heading = useArrival();
  const { name, kind } = records.event.fields;
  const progress = goalProgress(records);
  const calm = say(isPresenceOnly(kind) ? 'presence' : 'no-goal');
  return (
    <header className="floor-head">
      <h1 tabIndex={-1} ref={heading}>
        {name}
      </h1>
      <p className="floor-progress" role="status">
        {progress ? asLine(speak(progressSentence(progress))) : calm}
      </p>
      {progress?.of != null && progress.of <= mostDots && (
        <p className="floor-dots" aria-hidden="true">
          {Array.from({ length: Math.max(progress.of, progress.done) }, (_, place) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: circles in a row never move.
              key={place}
              data-done={place < progress.done || undefined}
            />
          ))}
        </p>
      )}
    </header>
  );
}
