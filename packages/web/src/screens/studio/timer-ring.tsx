import type { ReactNode } from 'react';

const radius = 88;
const round = 2 * Math.PI * radius;

/** A ring that fills while one speaks; full is the length that was meant, a notch where the estimate ends. Words stand inside. */
export function TimerRing({
  seconds,
  target,
  estimate,
  children,
}: {
  readonly seconds: number;
  readonly target: number;
  readonly estimate: number;
  readonly children: ReactNode;
}) {
  const share = Math.min(1, seconds / target);
  const beyond = Math.min(1, Math.max(0, seconds / target - 1));
  const notch = Math.min(1, estimate / target) * 360;
  return (
    <div className="timer-ring">
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle className="timer-track" cx="100" cy="100" r={radius} />
        <g transform="rotate(-90 100 100)">
          <circle
            className="timer-said"
            cx="100"
            cy="100"
            r={radius}
            strokeDasharray={`${share * round} ${round}`}
          />
          {beyond > 0 && (
            <circle
              className="timer-over"
              cx="100"
              cy="100"
              r={radius - 9}
              strokeDasharray={`${beyond * 2 * Math.PI * (radius - 9)} ${round}`}
            />
          )}
        </g>
        <line
          className="timer-notch"
          x1="100"
          x2="100"
          y1="3"
          y2="21"
          transform={`rotate(${notch} 100 100)`}
        />
      </svg>
      <div className="timer-words">{children}</div>
    </div>
  );
}
