import { type QuietTimer, quietTimer, type RecordOf, settingDefaults } from '@kennis/domain';
import { useCallback, useEffect, useState } from 'react';
import { useNow, useQuery } from '../../offline/book.tsx';

/** The quiet timer of the talk that goes on (M7), or how to start it. */
export interface FloorTimer {
  /** Null while it does not run. */
  readonly timer: QuietTimer | null;
  /** The minutes you set. */
  readonly of: number;
  readonly start: () => void;
  readonly stop: () => void;
}

const tickEvery = 10_000;

/** Remembered for as long as the tab lives, so that a phone that slept goes on; a talk captured since ends it. */
export function useQuietTimer(event: RecordOf<'event'>, talks: readonly RecordOf<'encounter'>[]): FloorTimer {
  const now = useNow();
  const key = `kennis.timer.${event.id}`;
  const [startedAt, setStartedAt] = useState(() => sessionStorage.getItem(key));
  const [at, setAt] = useState(() => now().now);
  const setting = useQuery(['setting-minutes'], async (reading) => ({
    of: await reading.record('setting'),
  }));
  const minutes =
    (setting?.of as RecordOf<'setting'> | null | undefined)?.fields.conversationMinutes ??
    settingDefaults.conversationMinutes;
  const remember = useCallback(
    (instant: string | null) => {
      if (instant === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, instant);
      setStartedAt(instant);
    },
    [key],
  );
  const isCaptured = startedAt !== null && talks.some(({ fields }) => (fields.at ?? '') > startedAt);
  useEffect(() => {
    if (isCaptured) remember(null);
  }, [isCaptured, remember]);
  useEffect(() => {
    if (startedAt === null) return;
    const timer = setInterval(() => setAt(now().now), tickEvery);
    return () => clearInterval(timer);
  }, [startedAt, now]);
  const start = () => {
    const { now: instant } = now();
    setAt(instant);
    remember(instant);
  };
  const timer = startedAt === null ? null : quietTimer({ startedAt, minutes, kind: event.fields.kind }, at);
  return { timer, of: minutes, start, stop: () => remember(null) };
}
