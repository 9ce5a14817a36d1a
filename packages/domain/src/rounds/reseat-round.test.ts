import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedIn, reseatRound } from './reseat-round.ts';
import { tableSizes } from './table-sizes.ts';

test('[R2] who leaves the round that is on is gone from their table, and nobody else gets up', () => {
  const tables = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ];
  expect(reseatRound(tables, ['a', 'c', 'd', 'e', 'f'], [])).toEqual([
    ['a', 'c'],
    ['d', 'e', 'f'],
  ]);
});

test('[R2] who is left alone joins the smallest other table, and the tables keep their numbers', () => {
  const tables = [
    ['a', 'b', 'c'],
    ['d', 'e'],
    ['f', 'g'],
  ];
  const after = reseatRound(tables, ['a', 'b', 'c', 'd', 'f', 'g'], []);
  expect(after).toEqual([['a', 'b', 'c'], [], ['f', 'g', 'd']]);
  expect(movedIn(tables, after)).toEqual([{ id: 'd', table: 3 }]);
});

test('[R2] of two tables as small, who is left alone joins the one where they met nobody yet', () => {
  const tables = [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ];
  const held = [
    [
      ['a', 'c'],
      ['b', 'd'],
      ['e', 'f'],
    ],
  ];
  expect(reseatRound(tables, ['a', 'c', 'd', 'e', 'f'], held)).toEqual([[], ['c', 'd'], ['e', 'f', 'a']]);
});

test('[R1] who comes in while a round is on keeps somebody who was left alone company', () => {
  const late = reseatRound([['a', 'b'], ['c']], ['a', 'b', 'c', 'x'], []);
  expect(late).toEqual([
    ['a', 'b'],
    ['c', 'x'],
  ]);
  expect(movedIn([['a', 'b'], ['c']], late)).toEqual([{ id: 'x', table: 2 }]);
  expect(reseatRound([['a', 'b']], ['a', 'b', 'x'], [])).toEqual([['a', 'b', 'x']]);
});

test('[R1] whoever leaves or comes: everybody sits once, nobody alone, and no two are parted who both stay in company', () => {
  const cases = fc.integer({ min: 4, max: 14 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      size: fc.integer({ min: 2, max: 4 }),
      gone: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { maxLength: count - 2 }),
      late: fc.integer({ min: 0, max: 2 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ count, size, gone, late }) => {
      const people = Array.from({ length: count }, (_, at) => `p${at}`);
      const from = [...people];
      const tables = tableSizes(count, size).map((seats) => from.splice(0, seats));
      const there = [
        ...people.filter((_, at) => !gone.includes(at)),
        ...Array.from({ length: late }, (_, at) => `x${at}`),
      ];
      const after = reseatRound(tables, there, []);
      expect(after.flat().sort()).toEqual([...there].sort());
      expect(after.every(({ length }) => length !== 1)).toBe(true);
      for (const [place, table] of tables.entries()) {
        const stayed = table.filter((id) => there.includes(id));
        if (stayed.length > 1) expect(after[place]?.slice(0, stayed.length)).toEqual(stayed);
      }
    }),
    { numRuns: 60 },
  );
});
