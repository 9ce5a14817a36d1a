import type { EventRounds } from '@kennis/domain';

/** Talks in which somebody with a question sits with somebody who can do something about it: in all, by person, and by pair. */
export interface Fits {
  readonly talks: number;
  readonly of: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
}

/** Counts them in a plan; a pair that meets again counts once. */
export function fitsIn({ plan, why }: Pick<EventRounds, 'plan' | 'why'>): Fits {
  const fitting = new Set(why.map(([from, to]) => pairKey(from, to)));
  const pairs = new Set([...pairsIn(plan)].filter((key) => fitting.has(key)));
  const of = new Map<string, number>();
  for (const key of pairs) {
    for (const id of JSON.parse(key) as string[]) of.set(id, (of.get(id) ?? 0) + 1);
  }
  return { talks: pairs.size, of, pairs };
}

/** How many pairs meet more than once. */
export function repeatsIn(plan: EventRounds['plan']): number {
  const again = new Set<string>();
  const seen = new Set<string>();
  for (const key of pairsIn(plan)) (seen.has(key) ? again : seen).add(key);
  return again.size;
}

/** The same for a and b as for b and a. */
export function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

function* pairsIn(plan: EventRounds['plan']): Generator<string> {
  for (const table of plan.flat())
    for (const [place, a] of table.entries()) for (const b of table.slice(place + 1)) yield pairKey(a, b);
}
