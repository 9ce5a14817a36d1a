import { meetingPrices } from './meeting-prices.ts';
import { pairTables, worthAtTable, worthBothWays } from './pair-tables.ts';
import type { Gains, Schedule } from './schedule.ts';
import { tableSizes } from './table-sizes.ts';

/** How much the need of somebody rises who had nothing so far. */
const mostExtraNeed = 0.5;

/**
 * A schedule made round by round, each the best on need times gain given those before it (R3, R4): pairs by the matching of
 * largest value, larger tables by adding who brings most.
 */
export function firstSchedule(gains: Gains, schedule: Schedule, size: number): Schedule {
  const { count, rounds } = schedule;
  const sat = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    const value = neededValue(gains, schedule);
    const tables = size === 2 ? pairTables(schedule, value, sat) : filledTables(schedule, value, size);
    schedule.seat(round, tables);
  }
  return schedule;
}

/**
 * Talks of two over several rounds together (R3): prices say which pairs belong to the most that can be had in all rounds, and each
 * round is the matching that holds as many of those as it can. A pair worth its price comes in some round anyhow, so how far it is
 * above counts for little.
 */
export function pricedSchedule(gains: Gains, schedule: Schedule): Schedule {
  const { count, rounds } = schedule;
  const value = abovePrice(gains, count, rounds);
  const sat = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) schedule.seat(round, pairTables(schedule, value, sat));
  return schedule;
}

const aboveCounts = 0.02;

/** What each pair is worth above both prices; never below 0, for the sake of the matching. */
function abovePrice(gains: Gains, count: number, meetings: number): Float64Array {
  const both = worthBothWays(gains, count);
  const prices = meetingPrices(both, count, meetings);
  const above = both.map((each, place) => {
    const rest = each - num(prices, place % count) - num(prices, Math.floor(place / count));
    return rest > 0 ? rest * aboveCounts : rest;
  });
  const lowest = above.reduce((least, each) => Math.min(least, each), 0);
  return above.map((each) => each - lowest);
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

/** Somebody who is furthest behind opens each table, and who brings most to those there joins it. */
function filledTables(schedule: Schedule, value: Float64Array, size: number): number[][] {
  const { count, own } = schedule;
  const waiting = new Set([...Array(count).keys()].sort((a, b) => num(own, a) - num(own, b) || a - b));
  return tableSizes(count, size).map((seats) => {
    const table: number[] = [];
    while (table.length < seats) {
      let [best, most] = [-1, Number.NEGATIVE_INFINITY];
      for (const person of waiting) {
        const brings = worthAtTable(schedule, value, person, table);
        if (brings > most) [best, most] = [person, brings];
      }
      table.push(best);
      waiting.delete(best);
    }
    return table;
  });
}

function num(numbers: { readonly [index: number]: number }, index: number): number {
  return numbers[index] as number;
}
