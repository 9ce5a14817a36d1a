import type { Day } from '../days/day.ts';
import type { PromiseFields } from './promise.ts';

/** How promises are kept: yours, for your eyes alone (F2), or those made to you. */
export interface KeepingRate {
  readonly kept: number;
  /** Of those kept: on or before the due day, or without one. */
  readonly keptInTime: number;
  readonly released: number;
  readonly overtaken: number;
  /** Open with a due day that has passed. */
  readonly overdue: number;
  readonly open: number;
  /** Kept out of kept, released and overdue, from 0 to 1; null before the first. What events overtook counts not. */
  readonly rate: number | null;
}

/** Counts the promises that you made, or with `them` those made to you. */
export function keepingRate(
  promises: Iterable<PromiseFields>,
  today: Day,
  maker: PromiseFields['by'] = 'me',
): KeepingRate {
  const count = { kept: 0, keptInTime: 0, released: 0, overtaken: 0, overdue: 0, open: 0 };
  for (const { by, ending, dueOn = '9999-12-31' } of promises) {
    if (by !== maker) continue;
    count[ending?.how ?? 'open']++;
    if (ending?.how === 'kept' && ending.on <= dueOn) count.keptInTime++;
    if (!ending && dueOn < today) count.overdue++;
  }
  const judged = count.kept + count.released + count.overdue;
  return { ...count, rate: judged === 0 ? null : count.kept / judged };
}
