import { planRounds } from './plan-rounds.ts';
import { seededRandom } from './random.ts';
import type { Gain, RoundsPlan, RoundsWish } from './rounds.ts';

/** A plan that must be possible. */
export function planned(wish: RoundsWish): RoundsPlan {
  const plan = planRounds(wish);
  if (!plan.ok) throw new Error(plan.problem.type);
  return plan.value;
}

/** People `p0`, `p1`, … of whom a `part` of all directed pairs has something to gain. */
export function crowd(
  count: number,
  part = 1,
  seed = 5,
): { readonly people: string[]; readonly gain: Gain[] } {
  const random = seededRandom(seed);
  const people = Array.from({ length: count }, (_, at) => `p${at}`);
  const gain = people.flatMap((from) =>
    people.flatMap((to): Gain[] => (from !== to && random() < part ? [[from, to, random()]] : [])),
  );
  return { people, gain };
}

/** What a pair is worth both ways. */
export function pairValues(gain: readonly Gain[]): (a: string, b: string) => number {
  const values = new Map<string, number>();
  for (const [from, to, value] of gain) values.set(`${from} ${to}`, value);
  return (a, b) => (values.get(`${a} ${b}`) ?? 0) + (values.get(`${b} ${a}`) ?? 0);
}

/** The most that can be had with pairs over rounds in which nobody meets twice, by trying everything. */
export function bestTotal(people: readonly string[], gain: readonly Gain[], rounds: number): number {
  const value = pairValues(gain);
  const all = pairings(people);
  const most = (left: number, from: number, used: ReadonlySet<string>): number => {
    if (left === 0) return 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let at = from; at < all.length; at++) {
      const pairs = all[at] as readonly (readonly [string, string])[];
      if (pairs.some((pair) => used.has(pair.join(' ')))) continue;
      const worth = pairs.reduce((sum, [a, b]) => sum + value(a, b), 0);
      best = Math.max(
        best,
        worth + most(left - 1, at + 1, new Set([...used, ...pairs.map((pair) => pair.join(' '))])),
      );
    }
    return best;
  };
  return most(rounds, 0, new Set());
}

function pairings(people: readonly string[]): (readonly (readonly [string, string])[])[] {
  const [first, ...rest] = people;
  if (first === undefined) return [[]];
  return rest.flatMap((other) =>
    pairings(rest.filter((each) => each !== other)).map((pairs) => [[first, other] as const, ...pairs]),
  );
}
