import { meetingPrices } from './meeting-prices.ts';
import type { WeightedEdge } from './pairing/matching-state.ts';
import { maximumWeightMatching } from './pairing/maximum-weight-matching.ts';

/** Values are reckoned as whole numbers up to this, so that dual values stay exact. */
const finest = 2 ** 30;
const firstNear = 12;
const fewSweeps = 3;

/**
 * Pairs everybody of an even `count` so that the sum of `value` (one row per person, symmetric) is largest; a pair that met
 * before (`met` above 0) only where nothing else is possible. Exact: first over the most valuable pairs of each person, then
 * every pair left out is held against the dual values, and those that could do better come in.
 */
export function bestPairs(count: number, value: Float64Array, met: Uint16Array): Int32Array {
  const weights = wholeWeights(count, value, met);
  const { edges, add } = gathering(count, weights);
  for (let near = firstNear; ; near *= 2) {
    addNearest(count, weights, near, add);
    for (;;) {
      const { mates, duals } = maximumWeightMatching(count, edges, { everybody: true });
      if (mates.includes(-1)) break;
      const before = edges.length;
      addUnderpriced(count, weights, duals, add);
      if (edges.length === before) return mates;
    }
  }
}

/**
 * As `bestPairs`, sooner and nearly: only over the most valuable pairs of each person, and `pairs`, which hold everybody and are
 * what it gives at least.
 */
export function betterPairs(
  count: number,
  value: Float64Array,
  met: Uint16Array,
  pairs: readonly (readonly [number, number])[],
): Int32Array {
  const weights = priced(wholeWeights(count, value, met), count);
  const { edges, add } = gathering(count, weights);
  addNearest(count, weights, firstNear, add);
  for (const [a, b] of pairs) add(a, b);
  return maximumWeightMatching(count, edges, { everybody: true }).mates;
}

function gathering(
  count: number,
  weights: Float64Array,
): { readonly edges: WeightedEdge[]; readonly add: Add } {
  const chosen = new Uint8Array(count * count);
  const edges: WeightedEdge[] = [];
  const add = (a: number, b: number) => {
    const place = a < b ? a * count + b : b * count + a;
    if (chosen[place]) return;
    chosen[place] = 1;
    edges.push(a < b ? [a, b, weights[place] as number] : [b, a, weights[place] as number]);
  };
  return { edges, add };
}

function wholeWeights(count: number, value: Float64Array, met: Uint16Array): Float64Array {
  const top = value.reduce((most, each) => Math.max(most, each), 0);
  const scale = top > 0 ? finest / top : 0;
  const aversion = finest * (count + 1);
  return value.map((each, place) => Math.round(each * scale) - (met[place] as number) * aversion);
}

/** Less what one pair more is worth to each: the best pairs stay the same, as everybody is in one, and are found sooner. */
function priced(weights: Float64Array, count: number): Float64Array {
  const prices = meetingPrices(weights, count, 1, fewSweeps).map(Math.round);
  return weights.map(
    (weight, place) =>
      weight - (prices[place % count] as number) - (prices[Math.floor(place / count)] as number),
  );
}

type Add = (a: number, b: number) => void;

/** The `near` best others of each; of equals those that come next in the list, so that everybody is somebody's. */
function addNearest(count: number, weights: Float64Array, near: number, add: Add): void {
  const most = Math.min(near, count - 1);
  for (let a = 0; a < count; a++) {
    const row = weights.subarray(a * count, (a + 1) * count);
    for (const b of largest(row, a, most)) add(a, b);
  }
}

/** The places of the `most` largest numbers of a row but for `from` itself, looked at round the row from there. */
function largest(row: Float64Array, from: number, most: number): readonly number[] {
  const best: number[] = [];
  const of = (place: number) => row[place] as number;
  for (let step = 1; step < row.length; step++) {
    const next = from + step < row.length ? from + step : from + step - row.length;
    if (best.length === most && of(next) <= of(best[most - 1] as number)) continue;
    if (best.length === most) best.pop();
    let place = best.length;
    while (place > 0 && of(next) > of(best[place - 1] as number)) place--;
    best.splice(place, 0, next);
  }
  return best;
}

/** Pairs worth more than their dual values: left out by mistake. */
function addUnderpriced(count: number, weights: Float64Array, duals: Float64Array, add: Add): void {
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const slack = (duals[a] as number) + (duals[b] as number) - 2 * (weights[a * count + b] as number);
      if (slack < 0) add(a, b);
    }
  }
}
