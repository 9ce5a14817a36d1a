/** A length of time as people say it: `{ unit: 'week', count: 8 }`. */
export interface TimeSpan {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

const daysPerMonth = 30.4375;
const daysPerYear = 365.25;

/** A number of days in the unit people would say it in: days to 13, weeks to 8, months to 23, then years. */
export function daysToSpan(days: number): TimeSpan {
  if (days < 14) return { unit: 'day', count: days };
  if (days < 61) return { unit: 'week', count: Math.round(days / 7) };
  const months = Math.round(days / daysPerMonth);
  return months < 24
    ? { unit: 'month', count: months }
    : { unit: 'year', count: Math.round(days / daysPerYear) };
}
