import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createShell, type TestShell } from '../run.harness.ts';

let shell: TestShell;
beforeEach(async () => {
  shell = await createShell();
});
afterEach(() => shell.remove());

const wish = {
  people: ['a', 'b', 'c', 'd'],
  gain: [
    ['a', 'b', 3],
    ['c', 'd', 2],
    ['a', 'c', 1],
  ],
  rounds: 2,
  size: 2,
};
const run = (input: unknown, words: readonly string[] = ['--json']) =>
  shell.kennis(['rounds', ...words], JSON.stringify(input));

test('a wish on standard input gives rounds of groups with totals, and opens no book', async () => {
  const { code, out } = await run(wish);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    rounds: expect.arrayContaining([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
    ]),
    totals: { a: 4, b: 0, c: 2, d: 0 },
  });
  expect(existsSync(join(shell.folder, 'data'))).toBe(false);
});

test('a file does the same, and ids that are numbers stay numbers', async () => {
  await writeFile(
    join(shell.folder, 'wish.json'),
    JSON.stringify({ people: [1, 2], gain: [[1, 2, 5]], rounds: 1, size: 2 }),
  );
  expect(await shell.json('rounds wish.json')).toEqual({ rounds: [[[1, 2]]], totals: { 1: 5, 2: 0 } });
});

test('without --json the sheet is printed: tables per round, and per person with whom and what to begin with', async () => {
  const names = { a: 'Sanne', b: 'Mo', c: 'Ada', d: 'Bram' };
  const why = [['a', 'b', { type: 'ask', ask: 'een jurist' }]];
  const { out } = await run({ ...wish, names, why }, []);
  expect(out).toMatch(/Ronde 1\n {2}Tafel 1: Sanne en (Mo|Ada)/);
  expect(out).toContain('Je zoekt een jurist. Mo kan daar iets over zeggen.');
});

test('names of what every object has are ids as any other', async () => {
  const people = ['__proto__', 'constructor'];
  const { out } = await run({ people, gain: [[...people, 2]], rounds: 1, size: 2 });
  expect(out).toBe('{"rounds":[[["__proto__","constructor"]]],"totals":{"__proto__":2,"constructor":0}}\n');
});

test('it is said who meets again, and how often', async () => {
  const { out } = await run({ people: [7, 'b'], gain: [], rounds: 3, size: 2 });
  expect(JSON.parse(out).repeats).toEqual([[7, 'b', 3]]);
});

test('who meets again is on the sheet, in the language that was asked for', async () => {
  const { out } = await run({ people: ['a', 'b'], gain: [], rounds: 2, size: 2 }, ['--language', 'en']);
  expect(out).toContain('a and b: 2 times');
});

test.each([
  ['not json', 'people: a, b'],
  ['empty', ''],
  ['a list', '[]'],
  ['no people', '{"gain": [], "rounds": 1, "size": 2}'],
  ['a gain of two', '{"people": ["a", "b"], "gain": [["a", "b"]], "rounds": 1, "size": 2}'],
  ['an unknown id', '{"people": ["a", "b"], "gain": [["a", "z", 1]], "rounds": 1, "size": 2}'],
  [
    'a gain beyond all measure',
    '{"people": ["a", "b"], "gain": [["a", "b", 1e308]], "rounds": 1, "size": 2}',
  ],
  ['a gain of nothing', '{"people": ["a", "b"], "gain": [["a", "b", null]], "rounds": 1, "size": 2}'],
])('%s is refused with a sentence', async (_, input) => {
  const { code, out, error } = await shell.kennis('rounds --json', input);
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(/^[A-Za-z].*\.\n$/);
  expect((await shell.kennis('rounds --json none.json')).code).toBe(1);
});
