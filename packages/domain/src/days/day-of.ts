import type { Day } from './day.ts';

/** The calendar day of an instant in an IANA zone: `2026-11-21T23:30:00Z` in Amsterdam is `2026-11-22`. */
export function dayOf(instant: string, zone: string): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
