import { bestPairs } from './best-pairs.ts';
import { type Gains, Schedule } from './schedule.ts';
import { tableSizes } from './table-sizes.ts';

/** How much the need of somebody rises who had nothing so far. */
const mostExtraNeed = 0.5;

/**
 * A schedule made round by round, each the best on need times gain given those before it (R3, R4): pairs by the matching of
 * largest value, larger tables by adding who brings most.
 */
export function firstSchedule(gains: Gains, count: number, rounds: number, size: number): Schedule {
  const schedule = new Schedule(gains, count, rounds);
  const sat = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    const value = neededValue(gains, schedule);
    const tables = size === 2 ? pairTables(schedule, value, sat) : filledTables(schedule, value, size);
    schedule.seat(round, tables);
  }
  return schedule;
}

/** What each pair is worth to both, more where one had less than others so far. */
function neededValue(gains: Gains, { count, own, utility }: Schedule): Float64Array {
  const mean = utility / count;
  const need = own.map((had) => 1 + (mean > 0 ? mostExtraNeed * Math.max(0, 1 - had / mean) : 0));
  const value = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      value[a * count + b] =
        num(need, a) * num(gains, a * count + b) + num(need, b) * num(gains, b * count + a);
    }
  }
  return value;
}

/** Pairs; where the number is odd, who is worth least alone joins the pair where that brings most, each time somebody else. */
function pairTables(schedule: Schedule, value: Float64Array, sat: Uint16Array): number[][] {
  const { count, met } = schedule;
  if (count % 2 === 0) return tablesOf(bestPairs(count, value, met), count);
  const wide = count + 1;
  const widened = new Float64Array(wide * wide);
  const widenedMet = new Uint16Array(wide * wide);
  for (let a = 0; a < count; a++) {
    widened.set(value.subarray(a * count, (a + 1) * count), a * wide);
    widenedMet.set(met.subarray(a * count, (a + 1) * count), a * wide);
    widenedMet[a * wide + count] = num(sat, a);
    widenedMet[count * wide + a] = num(sat, a);
  }
  const mates = bestPairs(wide, widened, widenedMet);
  const alone = num(mates, count);
  sat[alone] = num(sat, alone) + 1;
  const tables = tablesOf(mates, count).filter((table) => !table.includes(alone));
  joinBest(tables, alone, schedule, value);
  return tables;
}

function tablesOf(mates: Int32Array, count: number): number[][] {
  return [...mates.subarray(0, count)].flatMap((mate, person) => (person < mate ? [[person, mate]] : []));
}

function joinBest(tables: number[][], person: number, schedule: Schedule, value: Float64Array): void {
  const [best] = tables.toSorted(
    (a, b) => worth(schedule, value, person, b) - worth(schedule, value, person, a),
  );
  best?.push(person);
}

/** Somebody who is furthest behind opens each table, and who brings most to those there joins it. */
function filledTables(schedule: Schedule, value: Float64Array, size: number): number[][] {
  const { count, own } = schedule;
  const waiting = new Set([...Array(count).keys()].sort((a, b) => num(own, a) - num(own, b) || a - b));
  return tableSizes(count, size).map((seats) => {
    const table: number[] = [];
    while (table.length < seats) {
      let [best, most] = [-1, Number.NEGATIVE_INFINITY];
      for (const person of waiting) {
        const brings = worth(schedule, value, person, table);
        if (brings > most) [best, most] = [person, brings];
      }
      table.push(best);
      waiting.delete(best);
    }
    return table;
  });
}

/** What somebody and a table are worth to each other; having met before weighs more than any worth. */
function worth(
  { count, met }: Schedule,
  value: Float64Array,
  person: number,
  table: readonly number[],
): number {
  let sum = 0;
  for (const other of table) {
    const place = person * count + other;
    sum += num(met, place) > 0 ? -1e12 : num(value, place);
  }
  return sum;
}

function num(numbers: { readonly [index: number]: number }, index: number): number {
  return numbers[index] as number;
}
