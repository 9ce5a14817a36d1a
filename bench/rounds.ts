// How good and how fast rounds are: the time at 150 and 500 people, the total against the most that can be had, the worst off
// against the middle one. Usage: node bench/rounds.ts [--runs 3]
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type Gain, planRounds, type RoundsPlan } from '@kennis/domain';
import { median } from './median.ts';

type Kind = 'dense' | 'asks' | 'themes';
type Values = (a: number, b: number) => number;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);

console.log('time, six rounds');
for (const [people, size, bar] of [
  [150, 2, 500],
  [151, 2, 500],
  [150, 5, 500],
  [500, 2, 3000],
  [500, 6, 3000],
] as const) {
  for (const kind of ['dense', 'asks', 'themes'] as const) timed(people, size, kind, bar);
}

console.log('\ntotal against trying everything (bar 99 %)');
for (const [people, rounds] of [
  [8, 1],
  [12, 1],
  [6, 2],
  [6, 3],
  [8, 2],
  [8, 3],
] as const) {
  for (const kind of ['dense', 'asks'] as const) compared(people, rounds, kind);
}

function timed(people: number, size: number, kind: Kind, bar: number): void {
  const gain = gains(people, kind, 3);
  const times: number[] = [];
  let plan: RoundsPlan | null = null;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    plan = planned(people, gain, 6, size);
    if (run > 0 || runs === 1) times.push(performance.now() - start);
  }
  if (!plan) return;
  const totals = Object.values(plan.totals).sort((a, b) => a - b);
  const fair = (totals[0] ?? 0) / (totals[totals.length >> 1] ?? 1);
  const shared = sharedTotals(plan, gain);
  const fairShared = (shared[0] ?? 0) / (shared[shared.length >> 1] ?? 1);
  console.log(
    `${`${people} people, groups of ${size}, ${kind}`.padEnd(36)} ${median(times).toFixed(0).padStart(6)} ms (bar ${bar})` +
      `   worst/median ${fair.toFixed(2)} own, ${fairShared.toFixed(2)} both ways (bar 0.80 where gains are dense)   again ${plan.repeats.length}`,
  );
}

function compared(people: number, rounds: number, kind: Kind): void {
  let [worst, seeds] = [1, 0];
  for (let seed = 1; seed <= (people >= 12 || rounds >= 3 ? 3 : 8); seed++) {
    const gain = gains(people, kind, seed);
    const best = bestTotal(people, valuesOf(people, gain), rounds);
    const got = Object.values(planned(people, gain, rounds, 2).totals).reduce((sum, each) => sum + each, 0);
    if (best > 0) worst = Math.min(worst, got / best);
    seeds++;
  }
  console.log(
    `${people} people, ${rounds} rounds, ${kind}`.padEnd(36),
    `${(100 * worst).toFixed(2)} % at worst of ${seeds}`,
  );
}

function planned(people: number, gain: readonly Gain[], rounds: number, size: number): RoundsPlan {
  const ids = Array.from({ length: people }, (_, at) => `p${at}`);
  const plan = planRounds({ people: ids, gain, rounds, size });
  if (!plan.ok) throw new Error(plan.problem.type);
  return plan.value;
}

/** `dense`: everybody has something of everybody; `asks`: a few answers to each ask; `themes`: who shares one of twelve. */
function gains(people: number, kind: Kind, seed: number): readonly Gain[] {
  const random = seeded(seed);
  const numbers = [...Array(people).keys()];
  return numbers.flatMap((a) =>
    numbers.flatMap((b): Gain[] => {
      const worth = a === b ? 0 : worthOf(a, b, kind, people, random);
      return worth > 0 ? [[`p${a}`, `p${b}`, worth]] : [];
    }),
  );
}

function worthOf(a: number, b: number, kind: Kind, people: number, random: () => number): number {
  const draw = random();
  if (kind === 'dense') return draw;
  if (kind === 'asks') return draw < Math.min(0.5, 10 / people) ? 1 + Math.floor(random() * 5) : 0;
  return a % 12 === (b * 7) % 12 || draw < 0.03 ? 1 + random() : 0;
}

function sharedTotals({ rounds }: RoundsPlan, gain: readonly Gain[]): number[] {
  const worth = new Map(gain.map(([from, to, value]) => [`${from} ${to}`, value]));
  const totals = new Map<string, number>();
  for (const table of rounds.flat()) {
    for (const a of table) {
      for (const b of table) {
        const value = a === b ? 0 : (worth.get(`${a} ${b}`) ?? 0) + (worth.get(`${b} ${a}`) ?? 0);
        totals.set(a, (totals.get(a) ?? 0) + value);
      }
    }
  }
  return [...totals.values()].sort((a, b) => a - b);
}

function valuesOf(people: number, gain: readonly Gain[]): Values {
  const table = new Float64Array(people * people);
  for (const [from, to, value] of gain) {
    const [a, b] = [Number(from.slice(1)), Number(to.slice(1))];
    table[a * people + b] = (table[a * people + b] ?? 0) + value;
    table[b * people + a] = (table[b * people + a] ?? 0) + value;
  }
  return (a, b) => table[a * people + b] ?? 0;
}

/** The most that pairs over rounds can bring when nobody meets twice: every way is tried. */
function bestTotal(people: number, value: Values, rounds: number): number {
  const ways = pairings([...Array(people).keys()]).map((pairs) => ({
    keys: pairs.map(([a, b]) => a * people + b),
    worth: pairs.reduce((sum, [a, b]) => sum + value(a, b), 0),
  }));
  const most = (left: number, from: number, used: ReadonlySet<number>): number => {
    if (left === 0) return 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let at = from; at < ways.length; at++) {
      const way = ways[at];
      if (!way || way.keys.some((key) => used.has(key))) continue;
      best = Math.max(best, way.worth + most(left - 1, at + 1, new Set([...used, ...way.keys])));
    }
    return best;
  };
  return most(rounds, 0, new Set());
}

function pairings(people: readonly number[]): (readonly (readonly [number, number])[])[] {
  const [first, ...rest] = people;
  if (first === undefined) return [[]];
  return rest.flatMap((other) =>
    pairings(rest.filter((each) => each !== other)).map((pairs) => [[first, other] as const, ...pairs]),
  );
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
