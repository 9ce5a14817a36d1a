import { addDays, type Day } from '../days/day.ts';
import { localMinute } from '../days/day-of.ts';
import type { EventFields } from './event.ts';

/** Where an event is in time: `just-past` is the two weeks in which looking back is fresh. */
export type EventPhase = 'coming' | 'today' | 'now' | 'just-past' | 'past';

type Timed = Pick<EventFields, 'on' | 'startsAt' | 'endsAt'>;

const lookBackDays = 14;
const openEndedHours = 5;

/**
 * The phase of an event at an instant, in the owner's zone. `today` is before the start on its day; one without a start is
 * `now` all day; an end at or before the start is on the next day, and without an end it lasts to the end of the day,
 * at least five hours.
 */
export function eventPhase(event: Timed, now: string, zone: string): EventPhase {
  const local = localMinute(now, zone);
  const end = endOf(event);
  if (local < `${event.on}T00:00`) return 'coming';
  if (local < `${event.on}T${event.startsAt ?? '00:00'}`) return 'today';
  if (local < end) return 'now';
  return local.slice(0, 10) <= addDays(end.slice(0, 10), lookBackDays) ? 'just-past' : 'past';
}

function endOf({ on, startsAt, endsAt }: Timed): string {
  const nextDay = `${addDays(on, 1)}T00:00`;
  if (endsAt !== undefined) {
    const day: Day = startsAt !== undefined && endsAt <= startsAt ? addDays(on, 1) : on;
    return `${day}T${endsAt}`;
  }
  if (startsAt === undefined) return nextDay;
  const later = new Date(Date.parse(`${on}T${startsAt}Z`) + openEndedHours * 3_600_000);
  const end = later.toISOString().slice(0, 16);
  return end > nextDay ? end : nextDay;
}
