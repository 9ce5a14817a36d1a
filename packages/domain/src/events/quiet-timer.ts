import { isPresenceOnly } from '../coaching/tone.ts';
import type { EventKind } from './event.ts';

/** How a conversation stands to the time you set for one (M7). */
export interface QuietTimer {
  /** `short` while leaving would be cool, `fine`, or `long` when the quiet signal shows. */
  readonly state: 'short' | 'fine' | 'long';
  readonly minutes: number;
  readonly of: number;
}

const defaultMinutes = 10;
const shortMinutes = 2;

/**
 * The quiet timer of a conversation that began at an instant: a signal without sound after the minutes you set, 10 when you
 * set none (M7). Null where only presence fits (P8), and for a time you set to 0.
 */
export function quietTimer(
  {
    startedAt,
    minutes = defaultMinutes,
    kind,
  }: {
    readonly startedAt: string;
    readonly minutes?: number;
    readonly kind?: EventKind;
  },
  now: string,
): QuietTimer | null {
  if (minutes <= 0 || (kind && isPresenceOnly(kind))) return null;
  const passed = Math.max(0, Math.floor((Date.parse(now) - Date.parse(startedAt)) / 60_000));
  const fine = passed < shortMinutes ? 'short' : 'fine';
  return { state: passed >= minutes ? 'long' : fine, minutes: passed, of: minutes };
}
