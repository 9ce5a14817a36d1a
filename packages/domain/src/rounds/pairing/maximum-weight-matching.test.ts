import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WeightedEdge } from './matching-state.ts';
import { type Matching, maximumWeightMatching } from './maximum-weight-matching.ts';

/** Every graph of up to `most` vertices comes up: each pair has a weight or no edge. */
const graphs = (most: number, weights: fc.Arbitrary<number>) =>
  fc.integer({ min: 0, max: most }).chain((count) => {
    const pairs = [...Array(count).keys()].flatMap((a) =>
      [...Array(a).keys()].map((b): [number, number] => [b, a]),
    );
    return fc.tuple(...pairs.map(() => fc.option(weights, { nil: null }))).map((drawn) => ({
      count,
      edges: pairs.flatMap(([a, b], at): WeightedEdge[] => {
        const weight = drawn[at] as number | null;
        return weight === null ? [] : [[a, b, weight]];
      }),
    }));
  });

function best(count: number, edges: readonly WeightedEdge[], mostPairs: boolean): [number, number] {
  const better = (a: [number, number], b: [number, number]) =>
    (mostPairs && a[0] !== b[0] ? a[0] > b[0] : a[1] > b[1]) ? a : b;
  const from = (at: number, used: number): [number, number] => {
    const edge = edges[at];
    if (!edge) return [0, 0];
    const without = from(at + 1, used);
    const both = (1 << edge[0]) | (1 << edge[1]);
    if (used & both) return without;
    const [pairs, weight] = from(at + 1, used | both);
    return better([pairs + 1, weight + edge[2]], without);
  };
  return count === 0 ? [0, 0] : from(0, 0);
}

function outcome({ mates }: Matching, edges: readonly WeightedEdge[]): [number, number] {
  const chosen = edges.filter(([a, b]) => mates[a] === b);
  for (const [v, mate] of mates.entries()) if (mate >= 0) expect(mates[mate]).toBe(v);
  expect(chosen.length * 2).toBe([...mates].filter((mate) => mate >= 0).length);
  return [chosen.length, chosen.reduce((sum, [, , weight]) => sum + weight, 0)];
}

test.each([
  ['small whole weights', fc.integer({ min: -2, max: 6 }), 1500],
  ['equal weights', fc.constant(1), 500],
  ['large whole weights', fc.integer({ min: 0, max: 1_000_000 }), 500],
])('[R4] as much as trying everything on every graph up to 8 vertices, %s', (_, weights, numRuns) => {
  fc.assert(
    fc.property(graphs(8, weights), ({ count, edges }) => {
      const [, weight] = outcome(maximumWeightMatching(count, edges), edges);
      expect(weight).toBe(best(count, edges, false)[1]);
      const most = outcome(maximumWeightMatching(count, edges, { mostPairs: true }), edges);
      expect(most).toEqual(best(count, edges, true));
      if (most[0] * 2 === count)
        expect(outcome(maximumWeightMatching(count, edges, { everybody: true }), edges)).toEqual(most);
      else expect(outcome(maximumWeightMatching(count, edges, { everybody: true }), edges)[0]).toBe(most[0]);
    }),
    { numRuns },
  );
});

test('[R4] blossoms within blossoms, relabelled and taken apart', () => {
  const nested: WeightedEdge[] = [
    [1, 2, 40],
    [1, 3, 40],
    [2, 3, 60],
    [2, 4, 55],
    [3, 5, 55],
    [4, 5, 50],
    [1, 8, 15],
    [5, 7, 30],
    [7, 6, 10],
    [8, 10, 10],
    [4, 9, 30],
  ];
  expect([...maximumWeightMatching(11, nested).mates]).toEqual([-1, 2, 1, 5, 9, 3, 7, 6, 10, 4, 8]);
  const inner: WeightedEdge[] = [
    [1, 2, 45],
    [1, 5, 45],
    [2, 3, 50],
    [3, 4, 45],
    [4, 5, 50],
    [1, 6, 30],
    [3, 9, 35],
    [4, 8, 28],
    [5, 7, 26],
    [9, 10, 5],
  ];
  expect([...maximumWeightMatching(11, inner).mates]).toEqual([-1, 6, 3, 2, 8, 7, 1, 5, 4, 10, 9]);
});

test('[R4] the dual values prove a larger matching best', () => {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed >>> 8;
  };
  const count = 60;
  const edges: WeightedEdge[] = [];
  for (let a = 0; a < count; a++) for (let b = 0; b < a; b++) edges.push([b, a, random() % 1000]);
  const { mates, duals } = maximumWeightMatching(count, edges, { mostPairs: true });
  const [pairs, weight] = outcome({ mates, duals }, edges);
  expect(pairs).toBe(30);
  expect(weight * 2).toBeLessThanOrEqual(duals.reduce((sum, dual) => sum + dual, 0));
});
