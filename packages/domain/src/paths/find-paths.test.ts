import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bond, BondReason } from './bond.ts';
import { BondGraph } from './bond-graph.ts';
import { findPaths } from './find-paths.ts';

const known = (met: number, warmth: number): BondReason => ({
  type: 'known',
  met,
  lastOn: '2026-10-01',
  warmth,
});
const together = (times: number): BondReason => ({ type: 'together', times, lastOn: '2026-05-01' });
const bond = (from: string, to: string, ...reasons: BondReason[]): Bond => ({ from, to, reasons });

const graph = () =>
  new BondGraph([
    bond('me', 'anna', known(8, 0.9)),
    bond('me', 'bram', known(2, 0.2)),
    bond('me', 'cees', known(6, 0.8)),
    bond('anna', 'xandra', together(2)),
    bond('bram', 'xandra', together(2)),
    bond('cees', 'dora', together(3)),
    bond('dora', 'xandra', { type: 'met-through' }),
  ]);
const names = (paths: ReturnType<typeof findPaths>) => paths.map(({ people }) => people.join(' '));

test('[T3] the warmest and best known comes first, each path asks somebody else', () => {
  expect(names(findPaths(graph(), { person: 'xandra' }))).toEqual([
    'me anna xandra',
    'me cees dora xandra',
    'me bram xandra',
  ]);
});

test('[T3] every step says why, and the score is the chance that all work', () => {
  const [best] = findPaths(graph(), { person: 'xandra' });
  expect(best?.steps.map(({ reason }) => reason.type)).toEqual(['known', 'together']);
  expect(best?.score).toBeCloseTo((best?.steps[0]?.strength ?? 0) * (best?.steps[1]?.strength ?? 0));
  expect(best?.score).toBeGreaterThan(0.5);
});

test('[T3] broken promises make a path worse, kept ones do not make it worse', () => {
  const score = (...reasons: BondReason[]) => {
    const one = new BondGraph([
      bond('me', 'anna', known(4, 0.5), ...reasons),
      bond('anna', 'x', together(1)),
    ]);
    return findPaths(one, { person: 'x' })[0]?.score ?? 0;
  };
  expect(score({ type: 'kept', kept: 0, broken: 3 })).toBeLessThan(score() * 0.9);
  expect(score({ type: 'kept', kept: 3, broken: 0 })).toBeGreaterThanOrEqual(score());
});

test('[T3] whom you know yourself is a path of one step', () => {
  expect(names(findPaths(graph(), { person: 'anna' }))[0]).toBe('me anna');
});

test('[T3] at most three people between, and no path where there is none', () => {
  const chain = ['me', 'a', 'b', 'c', 'd', 'e'];
  const line = new BondGraph(
    chain.slice(1).map((to, at) => bond(chain[at] ?? '', to, at === 0 ? known(9, 1) : together(4))),
  );
  expect(names(findPaths(line, { person: 'd' }))).toEqual(['me a b c d']);
  expect(findPaths(line, { person: 'e' })).toEqual([]);
  expect(findPaths(line, { person: 'd' }, { between: 2 })).toEqual([]);
  expect(findPaths(line, { person: 'nobody' })).toEqual([]);
  expect(findPaths(line, { person: 'me' })).toEqual([]);
});

test('[T3] to an organisation or a role paths end at different people where they can', () => {
  const one = graph();
  for (const id of ['xandra', 'dora']) one.setOrganisation(id, 'gemeente');
  const ends = findPaths(one, { organisation: 'gemeente' }).map(({ people }) => people.at(-1));
  expect(new Set(ends)).toEqual(new Set(['xandra', 'dora']));
  expect(findPaths(one, { fits: (id) => id.startsWith('x') })[0]?.people.at(-1)).toBe('xandra');
});

test('[T3] bonds and people come and go without building anew', () => {
  const one = graph();
  one.remove('anna');
  one.set(bond('cees', 'dora'));
  expect(names(findPaths(one, { person: 'xandra' }))).toEqual(['me bram xandra']);
  one.set(bond('me', 'xandra', known(1, 0.1)));
  expect(names(findPaths(one, { person: 'xandra' }))).toContain('me xandra');
});

test('[T3] the first path is the best of all there are', () => {
  const ids = ['me', 'a', 'b', 'c', 'd', 'x'];
  const pairs = ids.flatMap((from, at) => ids.slice(at + 1).map((to) => [from, to] as const));
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: pairs.length, maxLength: pairs.length }),
      (times) => {
        const bonds = pairs.flatMap(([from, to], at) =>
          times[at] ? [bond(from, to, together(times[at] ?? 0))] : [],
        );
        const one = new BondGraph(bonds);
        const chance = (path: readonly string[]) =>
          path.slice(1).reduce((sum, to, at) => {
            const place = one.place(to);
            const link = one.linksOf(one.place(path[at] ?? '') ?? 0)?.get(place ?? -1);
            return sum + (link?.cost ?? Number.POSITIVE_INFINITY) + (at > 0 ? 0.2 : 0);
          }, 0);
        const all = orders(['a', 'b', 'c', 'd'], 3).map((between) => chance(['me', ...between, 'x']));
        const best =
          bonds.length > 0 && one.place('me') !== undefined ? Math.min(...all) : Number.POSITIVE_INFINITY;
        const [found] = findPaths(one, { person: 'x' }, { limit: 1 });
        if (!Number.isFinite(best)) expect(found).toBeUndefined();
        else expect(chance(found?.people ?? [])).toBeCloseTo(best, 9);
      },
    ),
  );
});

function orders(ids: readonly string[], most: number): string[][] {
  if (most === 0) return [[]];
  return [
    [],
    ...ids.flatMap((id) =>
      orders(
        ids.filter((each) => each !== id),
        most - 1,
      ).map((rest) => [id, ...rest]),
    ),
  ];
}
