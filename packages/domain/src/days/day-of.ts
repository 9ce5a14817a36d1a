import type { Day } from './day.ts';
import { zoneClock } from './zone-clock.ts';

/** The calendar day of an instant in an IANA zone: `2026-11-21T23:30:00Z` in Amsterdam is `2026-11-22`. */
export function dayOf(instant: string, zone: string): Day {
  const { year, month, day } = zoneClock(instant, zone);
  return `${year}-${month}-${day}`;
}

/** The local minute of an instant in a zone: `2026-11-21T20:30`. */
export function localMinute(instant: string, zone: string): string {
  const { year, month, day, hour, minute } = zoneClock(instant, zone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}
