import type { Findability } from '@kennis/domain/reading';
import { useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';

const steps = [1, 2, 3, 4] as const;

/** How findable an ask is, in words, with a quiet line (Q3); never a number. */
export function FindabilityMark({ findability }: { readonly findability: Findability }) {
  const say = useMessages(studioMessages);
  return (
    <span className="findability">
      <svg viewBox="0 0 64 6" width="64" height="6" aria-hidden="true">
        {steps.map((step) => (
          <rect
            key={step}
            className="findability-step"
            data-filled={step <= findability || undefined}
            x={(step - 1) * 16.5}
            width="14.5"
            height="6"
            rx="3"
          />
        ))}
      </svg>
      <span>{say(`find-${findability}`)}</span>
    </span>
  );
}
