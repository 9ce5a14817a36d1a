import { addDays, type Day, isDay, mondayOf, weekdayOf } from '../../days/day.ts';

/** `year`-`month`-`date` as an ISO day, or null where it does not exist. */
export function dayAt(year: number, month: number, date: number): Day | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  return isDay(day) ? day : null;
}

/** A date without a year: this year's, or the next one's where that has passed. 29 February waits for a leap year. */
export function comingDate(today: Day, month: number, date: number): Day | null {
  const year = Number(today.slice(0, 4));
  const exists = dayAt(2024, month, date) !== null;
  if (!exists) return null;
  for (let ahead = 0; ahead < 9; ahead++) {
    const day = dayAt(year + ahead, month, date);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** The next such weekday after today, so on a Friday `vrijdag` is a week later. */
export function comingWeekday(today: Day, weekday: number): Day {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** That weekday of the week `ahead` weeks after this one; weeks start on Monday. */
export function weekdayInWeek(today: Day, weekday: number, ahead: number): Day {
  return addDays(mondayOf(today), 7 * ahead + weekday - 1);
}

/** The last day of the month `ahead` months after this one. */
export function endOfMonth(today: Day, ahead: number): Day {
  const { year, month } = monthAfter(today, ahead + 1);
  return addDays(dayAt(year, month, 1) ?? today, -1);
}

/** The same date `count` months later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { year, month } = monthAfter(day, count);
  return dayAt(year, month, Number(day.slice(8))) ?? endOfMonth(day, count);
}

/** Year and month `ahead` months after the one of `day`. */
export function monthAfter(day: Day, ahead: number): { year: number; month: number } {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + ahead;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Easter Sunday of a year (Gregorian; the Meeus-Jones-Butcher method). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skipped = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayAt(year, Math.floor(days / 31), (days % 31) + 1) ?? `${year}-04-01`;
}
