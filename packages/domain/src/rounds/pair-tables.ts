import { bestPairs } from './best-pairs.ts';
import type { Gains, Schedule } from './schedule.ts';

/** Pairs; where the number is odd, who is worth least alone joins the pair where that brings most, each time somebody else. */
export function pairTables(
  schedule: Schedule,
  value: Float64Array,
  sat: Uint16Array,
  pairs: typeof bestPairs = bestPairs,
): number[][] {
  const { count, met } = schedule;
  if (count % 2 === 0) return tablesOf(pairs(count, value, met), count);
  const wide = count + 1;
  const widened = new Float64Array(wide * wide);
  const widenedMet = new Uint16Array(wide * wide);
  for (let a = 0; a < count; a++) {
    widened.set(value.subarray(a * count, (a + 1) * count), a * wide);
    widenedMet.set(met.subarray(a * count, (a + 1) * count), a * wide);
    widenedMet[a * wide + count] = num(sat, a);
    widenedMet[count * wide + a] = num(sat, a);
  }
  const mates = pairs(wide, widened, widenedMet);
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
    (a, b) => worthAtTable(schedule, value, person, b) - worthAtTable(schedule, value, person, a),
  );
  best?.push(person);
}

/** What each pair is worth to both together. */
export function worthBothWays(gains: Gains, count: number): Float64Array {
  return gains.map((gain, place) => gain + num(gains, (place % count) * count + Math.floor(place / count)));
}

/** What somebody and a table are worth to each other; having met before weighs more than any worth. */
export function worthAtTable(
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
