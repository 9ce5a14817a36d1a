import type { EventFields } from '@kennis/domain';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { eventsMessages } from './messages.ts';

type Timed = Pick<EventFields, 'on' | 'startsAt' | 'endsAt'>;

/** Gives the hours of an event (`17:00–20:00`, `vanaf 17:00`, null), and its day with them (`donderdag 26 november, 17:00–20:00`). */
export function useEventHours(): {
  readonly hours: (event: Timed) => string | null;
  readonly when: (event: Timed) => string;
} {
  const say = useMessages(eventsMessages);
  const { day, today } = useFormats();
  const hours = ({ startsAt, endsAt }: Timed) => {
    if (startsAt && endsAt) return say('from-to', { from: startsAt, to: endsAt });
    if (startsAt) return say('from', { from: startsAt });
    return endsAt ? say('until', { to: endsAt }) : null;
  };
  return {
    hours,
    when(event) {
      const year = event.on.slice(0, 4);
      const on = day(event.on, 'weekday') + (today().startsWith(year) ? '' : ` ${year}`);
      const between = hours(event);
      return between ? say('day-and-hours', { day: on, hours: between }) : on;
    },
  };
}
