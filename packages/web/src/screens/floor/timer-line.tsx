import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import { floorMessages } from './messages.ts';
import type { FloorTimer } from './use-quiet-timer.ts';
import './timer-line.css';

/** A line that burns down while a talk goes on, and says in words that rounding off may be kind (M7). No sound. */
export function TimerLine({ timer: { timer, of, start, stop } }: { readonly timer: FloorTimer }) {
  const say = useMessages(floorMessages);
  const speak = useWording();
  if (!timer) {
    return (
      <Button className="timer-line" onPress={start} aria-label={say('timer-off', { of })}>
        <Icon name="candle" />
        <span>{say('timer-start')}</span>
      </Button>
    );
  }
  const left = Math.max(0, 1 - timer.minutes / timer.of);
  const words = {
    short: say('timer-short'),
    fine: say('timer-fine', { minutes: timer.minutes, of: timer.of }),
    long: asLine(speak({ key: 'timer.long', values: { minutes: timer.minutes } })),
  };
  return (
    <Button
      className="timer-line"
      data-state={timer.state}
      style={{ '--left': left } as CSSProperties}
      onPress={stop}
    >
      <Icon name="candle" />
      <span role="status">{words[timer.state]}</span>
      <span className="timer-stop">
        <Icon name="close" />
        <span className="floor-unseen">{say('timer-stop')}</span>
      </span>
    </Button>
  );
}
