import { addDays, type Day } from '../days/day.ts';

/** A stretch of time to look back over, both days included. */
export interface Period {
  readonly of: 'three-years' | 'twelve-months' | 'year';
  readonly from: Day;
  readonly to: Day;
  /** Of a calendar year. */
  readonly year: number | null;
}

const daysInThreeYears = 1096;

/** Where every view begins: the last three years. Relations are seen over time, not over last week (A4). */
export function defaultPeriod(today: Day): Period {
  return { of: 'three-years', from: addDays(today, 1 - daysInThreeYears), to: today, year: null };
}

/** A calendar year, up to today where it is this one. */
export function yearPeriod(year: number, today: Day): Period {
  const end = `${String(year).padStart(4, '0')}-12-31`;
  return {
    of: 'year',
    from: `${end.slice(0, 4)}-01-01`,
    to: [end, today].toSorted()[0] ?? end,
    year,
  };
}

/**
 * What there is to choose from, the default first: three years, twelve months, and each calendar year since the first
 * record, latest first; none is shorter than a year but this one (A4). At most twenty years.
 */
export function lookBackPeriods(firstOn: Day | null, today: Day): readonly Period[] {
  const last = Number(today.slice(0, 4));
  const first = Math.max(last - 19, Math.min(last, Number((firstOn ?? today).slice(0, 4))));
  const years = Array.from({ length: last - first + 1 }, (_, back) => yearPeriod(last - back, today));
  return [
    defaultPeriod(today),
    { of: 'twelve-months', from: addDays(today, -364), to: today, year: null },
    ...years,
  ];
}

/** Whether a day lies in a period. */
export function isWithin(day: string | undefined, { from, to }: Pick<Period, 'from' | 'to'>): boolean {
  return day !== undefined && day >= from && day <= to;
}
