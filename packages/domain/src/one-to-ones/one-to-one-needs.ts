import type { Context } from '../context.ts';
import { addDays, type Day } from '../days/day.ts';
import { type TodayCandidates, todayNeeds } from '../keeping-warm/today-needs.ts';

/**
 * What a shell loads for the one-to-one talks of this month, every list bounded: candidates as Today has them, the promises made lately (the
 * plans are among them), your offers, and `CandidateDetails` of `oneToOneShortlist`.
 */
export interface OneToOneNeeds {
  readonly today: Day;
  readonly candidates: readonly TodayCandidates[];
  readonly promises: { readonly from: Day; readonly to: Day; readonly order: 'desc'; readonly limit: number };
  readonly asks: { readonly limit: number };
  readonly details: { readonly limit: number };
}

/** Nobody is proposed again within half a year. */
export const againAfterDays = 183;

/** What is needed now (K7). */
export function oneToOneNeeds(context: Pick<Context, 'now' | 'zone'>): OneToOneNeeds {
  const { today, candidates, asks, details } = todayNeeds(context);
  const promises = { from: addDays(today, -againAfterDays), to: today, order: 'desc', limit: 300 } as const;
  return { today, candidates, promises, asks, details };
}
