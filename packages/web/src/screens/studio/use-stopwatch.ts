import { useEffect, useState } from 'react';

/** A clock that counts up in seconds, from when it is started until it is stopped. */
export interface Stopwatch {
  readonly is: 'ready' | 'running' | 'done';
  readonly seconds: number;
  readonly start: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

/** The second tap of a double one would stop what the first began. */
const shortest = 0.6;
const tickMs = 200;

/** Counts by the clock of the page, so that a screen that slept is told the truth. */
export function useStopwatch(): Stopwatch {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [is, setIs] = useState<Stopwatch['is']>('ready');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (is !== 'running' || startedAt === null) return;
    const timer = setInterval(() => setSeconds(secondsSince(startedAt)), tickMs);
    return () => clearInterval(timer);
  }, [is, startedAt]);
  return {
    is,
    seconds,
    start() {
      setSeconds(0);
      setStartedAt(performance.now());
      setIs('running');
    },
    stop() {
      if (startedAt === null || secondsSince(startedAt) < shortest) return;
      setSeconds(secondsSince(startedAt));
      setIs('done');
    },
    reset() {
      setSeconds(0);
      setStartedAt(null);
      setIs('ready');
    },
  };
}

function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1000;
}
