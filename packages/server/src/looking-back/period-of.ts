import { type Day, defaultPeriod, lookBackPeriods, type Period, yearPeriod } from '@kennis/domain';

/** The period that is asked for: a calendar year, the last twelve months, or the last three years (A4). */
export function periodOf(
  asked: { readonly year?: number | undefined; readonly months?: boolean },
  today: Day,
): Period {
  if (asked.year !== undefined) return yearPeriod(asked.year, today);
  const twelve = lookBackPeriods(null, today).find(({ of }) => of === 'twelve-months');
  return asked.months && twelve ? twelve : defaultPeriod(today);
}
