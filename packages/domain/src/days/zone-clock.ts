import { holdMade } from './hold-made.ts';

/** What a clock and a calendar in an IANA zone show at `instant`: numbers as text, in at least two digits, the year in four. */
export function zoneClock(instant: string, zone: string): ZoneClock {
  const parts = formatOf(zone).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return {
    year: part('year').padStart(4, '0'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

type ZoneClock = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>>;

/** Whether `zone` names a time zone: an IANA name such as `Europe/Amsterdam`, or an offset. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(formatOf(zone));
  } catch {
    return false;
  }
}

/** Making one takes many times as long as using it. */
const formatOf = holdMade(
  100,
  (zone) =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'iso8601',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);
