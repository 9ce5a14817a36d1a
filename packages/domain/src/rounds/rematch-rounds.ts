import { type bestPairs, betterPairs } from './best-pairs.ts';
import { pairTables, worthBothWays } from './pair-tables.ts';
import type { Gains, Schedule } from './schedule.ts';

/** Bounds within which those who have least are raised. */
export interface Raising {
  /** What a unit of somebody's shortage counts against one of the total. */
  readonly shortageCost: number;
  /** What all together must keep. */
  readonly least: number;
}

/**
 * Makes each round of talks of two anew, given the others: the matching of (nearly) largest value where what somebody lacks up to
 * their floor counts extra: each has one talk in a round, so that the sum is right. It stays where it helps and not too much is lost.
 */
export function rematchRounds(schedule: Schedule, gains: Gains, { shortageCost, least }: Raising): void {
  const { count, rounds } = schedule;
  const both = worthBothWays(gains, count);
  for (let round = 0; round < rounds && schedule.shortage > 1e-9; round++) {
    const before = { ...measures(schedule) };
    const seats = schedule.unseat(round);
    const value = raisedValue(schedule, gains, both, shortageCost);
    const now = pairsOf(seats, count);
    const pairs: typeof bestPairs = (...wish) => betterPairs(...wish, now);
    schedule.seat(round, pairTables(schedule, value, satAlone(schedule), pairs));
    const after = measures(schedule);
    const helps =
      after.shortage < before.shortage && after.repeats <= before.repeats && after.utility >= least;
    if (helps) continue;
    schedule.unseat(round);
    schedule.seat(round, seats);
  }
}

/** Where three sit together, the third is paired with nobody: `nobody`. */
function pairsOf(
  seats: readonly (readonly number[])[],
  nobody: number,
): readonly (readonly [number, number])[] {
  return seats.flatMap(([a = 0, b = 0, c]) => [
    [a, b] as const,
    ...(c === undefined ? [] : [[c, nobody] as const]),
  ]);
}

function measures({ utility, repeats, shortage }: Schedule) {
  return { utility, repeats, shortage };
}

function raisedValue(
  { count, own, floors }: Schedule,
  gains: Gains,
  both: Float64Array,
  cost: number,
): Float64Array {
  const value = both.slice();
  for (let a = 0; a < count; a++) {
    const lacks = (floors.own[a] as number) - (own[a] as number);
    if (lacks <= 0) continue;
    for (let b = 0; b < count; b++) {
      const raise = cost * Math.min(lacks, gains[a * count + b] as number);
      value[a * count + b] = (value[a * count + b] as number) + raise;
      value[b * count + a] = (value[b * count + a] as number) + raise;
    }
  }
  return value;
}

/** How often each was the third at a table, so that next time it is somebody else. */
function satAlone(schedule: Schedule): Uint16Array {
  const sat = new Uint16Array(schedule.count);
  for (const table of schedule.tables.flat()) {
    const third = table[2];
    if (third !== undefined) sat[third] = (sat[third] as number) + 1;
  }
  return sat;
}
