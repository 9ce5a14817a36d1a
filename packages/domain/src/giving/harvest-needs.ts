import type { Context } from '../context.ts';
import type { Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';

/**
 * What a shell loads for chains and timeline, every list bounded: the latest favours and introductions by day; then, `rounds` times at most,
 * by id what `missingSources` names; and the people in the chains. For the chains of one person or talk: what links to it, the same
 * rounds, and what links to those (`linkedOf(['favour', 'introduction'], ids)`).
 */
export interface HarvestNeeds {
  readonly favours: { readonly to: Day; readonly limit: number };
  readonly introductions: { readonly to: Day; readonly limit: number };
  readonly rounds: number;
}

/** What chains and timeline need now (G2). */
export function harvestNeeds({ now, zone }: Pick<Context, 'now' | 'zone'>): HarvestNeeds {
  const to = dayOf(now, zone);
  return { favours: { to, limit: 1000 }, introductions: { to, limit: 300 }, rounds: 6 };
}
