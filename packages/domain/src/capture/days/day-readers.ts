import { addDays, type Day, isDay, weekdayOf } from '../../days/day.ts';
import {
  addMonths,
  comingDate,
  comingWeekday,
  dayAt,
  endOfMonth,
  monthAfter,
  weekdayInWeek,
} from './calendar.ts';
import { monthValues, numberValues, weekdayValues } from './day-words.ts';

/** What the named groups of a pattern caught, folded. */
export type Groups = Readonly<Record<string, string | undefined>>;

export function readNumeric(groups: Groups, today: Day): Day | null {
  const { date = '', month = '', name = '', year } = groups;
  const first = numberValues.get(date) ?? Number(date);
  const second = monthValues.get(name) ?? Number(month);
  const swapped = second > 12 && first <= 12 && name === '' && date.length < 3;
  const [on, of] = swapped ? [second, first] : [first, second];
  if (year === undefined) return comingDate(today, of, on);
  return dayAt(year.length === 2 ? 2000 + Number(year) : Number(year), of, on);
}

export function readWeekday({ weekday = '', week = '', ahead = '' }: Groups, today: Day): Day {
  const value = weekdayValues.get(weekday) ?? 1;
  const said = week.trim();
  const weeks = /^(?:over|in) (.+) we(?:ken|eks)$/.exec(said)?.[1];
  if (weeks) return addDays(comingWeekday(today, value), 7 * (numberValues.get(weeks) ?? Number(weeks)));
  if (said === 'over een week' || said === 'week') return addDays(comingWeekday(today, value), 7);
  if (said === 'the week after next') return weekdayInWeek(today, value, 2);
  if (said !== '' || ahead === 'volgende' || ahead === 'next') return weekdayInWeek(today, value, 1);
  return comingWeekday(today, value);
}

export function readAhead({ count = '', second, unit = '' }: Groups, today: Day): Day {
  const value = (said: string) => numberValues.get(said) ?? Number(said);
  const total = second === undefined ? value(count) : value(second);
  if (/^d/.test(unit)) return addDays(today, total);
  if (/^w/.test(unit)) return addDays(today, 7 * total);
  if (/^m/.test(unit)) return addMonths(today, total);
  return addMonths(today, total * (/^[kq]/.test(unit) ? 3 : 12));
}

/** `na het weekend` is the Monday after it. */
export function readWeekend({ ahead = '', side }: Groups, today: Day): Day {
  const later = /^(?:volgend|next|the following)/.test(ahead);
  const sunday = weekdayInWeek(today, 7, later ? 1 : 0);
  return side === 'na' || side === 'after' ? addDays(sunday, 1) : sunday;
}

export function readStretch({ ahead = '', unit = '' }: Groups, today: Day): Day {
  const next = /deze|dit|this/.test(ahead) ? 0 : 1;
  if (unit === 'week') return next === 0 ? endOfThisWeek(today) : weekdayInWeek(today, 5, 1);
  if (unit === 'maand' || unit === 'month') return endOfMonth(today, next);
  if (unit === 'kwartaal' || unit === 'quarter') return endOfQuarter(today, next);
  return `${Number(today.slice(0, 4)) + next}-12-31`;
}

function endOfThisWeek(today: Day): Day {
  return weekdayInWeek(today, weekdayOf(today) <= 5 ? 5 : 7, 0);
}

function endOfQuarter(today: Day, ahead: number): Day {
  const month = Number(today.slice(5, 7));
  return endOfMonth(today, 2 - ((month - 1) % 3) + 3 * ahead);
}

export function readQuarter({ quarter = '1', year }: Groups, today: Day): Day | null {
  const month = Number(quarter) * 3;
  const date = month === 3 || month === 12 ? 31 : 30;
  return year === undefined ? comingDate(today, month, date) : dayAt(Number(year), month, date);
}

export function readMonth({ name = '', year }: Groups, today: Day): Day {
  const month = monthValues.get(name) ?? 1;
  const ahead = (month - Number(today.slice(5, 7)) + 12) % 12;
  return year === undefined
    ? endOfMonth(today, ahead)
    : endOfMonth(dayAt(Number(year), month, 1) ?? today, 0);
}

export function readBeforeMonth({ name = '' }: Groups, today: Day): Day | null {
  const first = comingDate(today, monthValues.get(name) ?? 1, 1);
  return first === null ? null : addDays(first, -1);
}

/** `begin` is the first day, `half` the middle, `eind` the last; of a week Monday, Wednesday and Friday. */
export function readPart({ part = '', ahead = '', unit, name, year }: Groups, today: Day): Day | null {
  const place = /^(?:begin|early|start)/.test(part)
    ? 'first'
    : /^(?:eind|end|late)/.test(part)
      ? 'last'
      : 'middle';
  const next = /^(?:volgend|next|komende|aankomende|the )/.test(ahead) ? 1 : 0;
  if (unit === 'week') return partOfWeek(place, next, today);
  if (unit === 'jaar' || unit === 'year') return partOfYear(place, next, today);
  if (unit === 'kwartaal' || unit === 'quarter') return endOfQuarter(today, next);
  const at = name === undefined ? monthAfter(today, next) : namedMonth(name, year, today);
  return partOfMonth(place, at, today, name === undefined);
}

type Place = 'first' | 'middle' | 'last';

function partOfWeek(place: Place, next: number, today: Day): Day {
  const weekday = { first: 1, middle: 3, last: 5 }[place];
  const day = weekdayInWeek(today, weekday, next);
  return day < today ? weekdayInWeek(today, weekday, 1) : day;
}

function partOfYear(place: Place, next: number, today: Day): Day {
  const year = Number(today.slice(0, 4)) + next;
  const day = `${year}-${{ first: '01-01', middle: '07-01', last: '12-31' }[place]}`;
  return day < today ? `${year + 1}${day.slice(4)}` : day;
}

function namedMonth(name: string, year: string | undefined, today: Day): { year: number; month: number } {
  const month = monthValues.get(name) ?? 1;
  if (year !== undefined) return { year: Number(year), month };
  return monthAfter(today, (month - Number(today.slice(5, 7)) + 12) % 12);
}

function partOfMonth(place: Place, at: { year: number; month: number }, today: Day, rolls: boolean): Day {
  const first = dayAt(at.year, at.month, 1) ?? today;
  const day = place === 'first' ? first : place === 'middle' ? addDays(first, 14) : endOfMonth(first, 0);
  if (day >= today) return day;
  return rolls ? addMonths(day, 1) : addMonths(day, 12);
}

/** `de 15e`: the coming fifteenth. */
export function readDate({ date = '' }: Groups, today: Day): Day | null {
  for (let ahead = 0; ahead < 3; ahead++) {
    const { year, month } = monthAfter(today, ahead);
    const day = dayAt(year, month, Number(date));
    if (day !== null && day > today && isDay(day)) return day;
  }
  return null;
}

const lastWeek = /^la/;

/** `first week of December`: its Friday, weeks starting on Monday; of the last week no later than the month's end. */
export function readWeekOfMonth({ count = '', name = '' }: Groups, today: Day): Day | null {
  const first = comingDate(today, monthValues.get(name) ?? 1, 1);
  if (first === null) return null;
  const end = endOfMonth(first, 0);
  const within = lastWeek.test(count) ? end : addDays(first, 7 * ((numberValues.get(count) ?? 1) - 1));
  const friday = weekdayInWeek(within, 5, 0);
  if (friday > end) return end;
  return friday;
}
