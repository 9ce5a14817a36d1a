import type { Preferences } from './preferences.ts';

const dayStyles = {
  /** 21 november 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** zaterdag 21 november */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** za 21 nov */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** 21 november */
  dayMonth: { day: 'numeric', month: 'long' },
  /** 21 nov 2026 */
  dated: { day: 'numeric', month: 'short', year: 'numeric' },
  /** november 2026 */
  month: { month: 'long', year: 'numeric' },
  /** do, and nov: around the number of a day that stands large */
  'weekday-only': { weekday: 'short' },
  'month-only': { month: 'short' },
} as const satisfies { readonly [style: string]: Intl.DateTimeFormatOptions };

export type DayStyle = keyof typeof dayStyles;

/** Days and numbers in the reader's language and zone. */
export interface Formats {
  /** Today in the reader's zone, an ISO day. */
  readonly today: () => string;
  /** The present instant, ISO in UTC. */
  readonly now: () => string;
  readonly day: (isoDay: string, style: DayStyle) => string;
  /** An instant as day and time: `21 nov 2026, 19:30`. */
  readonly instant: (iso: string) => string;
  /** `vandaag`, `gisteren`, `3 dagen geleden`, `over 2 weken`, … */
  readonly away: (isoDay: string) => string;
  readonly number: (value: number) => string;
  /** A share of 0 to 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** The formats for `preferences`; `now` gives ms since 1970. */
export function createFormats({ language, zone }: Preferences, now: () => number): Formats {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const days = new Map<DayStyle, Intl.DateTimeFormat>();
  const dayFormat = (style: DayStyle) => {
    const held = days.get(style) ?? new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' });
    days.set(style, held);
    return held;
  };
  const instants = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }),
  );
  const isoDays = once(() => new Intl.DateTimeFormat('en-CA', { timeZone: zone }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const lists = once(() => new Intl.ListFormat(locale));
  const today = () => isoDays().format(now());
  return {
    today,
    now: () => new Date(now()).toISOString(),
    day: (isoDay, style) => dayFormat(style).format(Date.parse(isoDay)),
    instant: (iso) => instants().format(Date.parse(iso)),
    away: (isoDay) => {
      const [value, unit] = span((Date.parse(isoDay) - Date.parse(today())) / 86_400_000);
      return relative().format(value, unit);
    },
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    list: (items) => lists().format(items),
  };
}

/** Made when it is first used: an Intl format costs a millisecond on a phone, and no screen uses them all. */
function once<Value>(make: () => Value): () => Value {
  let held: Value | undefined;
  return () => {
    held ??= make();
    return held;
  };
}

function span(days: number): [number, Intl.RelativeTimeFormatUnit] {
  const far = Math.abs(days);
  if (far < 14) return [days, 'day'];
  if (far < 61) return [Math.round(days / 7), 'week'];
  if (far < 365 * 2) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
}
