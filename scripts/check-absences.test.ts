import { expect, test } from 'vitest';
import { brokenIn, vagueWord } from './check-absences.mjs';

const pure = 'packages/domain/src/people/name.ts';
const server = 'packages/server/src/people/find-person.ts';
const store = 'packages/store/src/sql/sql-people.ts';

test.each([
  ['export async function f() { await g(); }', ['1: async', '1: async']],
  ['export type T = Promise<number>;', ['1: Promise']],
  ['export const f = () =>\n  Date.now();', ['2: Date.now']],
  ['export const f = () => new Date();', ['1: the time of now']],
  ['export const f = () => Math.random();', ['1: Math.random']],
  ['export const f = () => globalThis;', ['1: globalThis']],
  ['export const f = (y: number) => new Date(y, 0, 1);', ['1: a Date in the zone of the machine']],
  ['export const f = (d: Date) => d.getHours();', ['1: getHours, which asks the machine']],
])('a pure package may not hold %j', (text, broken) => {
  expect(brokenIn(pure, text)).toEqual(broken);
});

test.each([
  'export const f = (at: number) => new Date(at).getUTCHours();',
  'export const f = (kinds: Kinds) => kinds.Promise;',
  '/** Date.now() and async in words. */ export const text = "Math.random()";',
])('a pure package may hold %j', (text) => {
  expect(brokenIn(pure, text)).toEqual([]);
});

test('waiting and the time are no matter outside the pure packages, nor in tests', () => {
  const text = 'export async function f() { return Date.now(); }';
  expect(brokenIn(server, text)).toEqual([]);
  expect(brokenIn('packages/domain/src/people/name.test.ts', text)).toEqual([]);
});

test('a module keeps no state, but an entry file does', () => {
  const text = 'let n = 0;\nconst seen = new Map();\nconst rows: string[] = [];';
  expect(brokenIn(server, text)).toEqual([1, 2, 3].map((line) => `${line}: state of the module`));
  expect(brokenIn('packages/web/src/main.tsx', text)).toEqual([]);
  expect(brokenIn(server, 'const nobody: readonly string[] = [];\nconst few = new Set(["a"]);')).toEqual([]);
});

test('SQL and the databases stand in the store alone', () => {
  const text = `import { sql } from 'kysely';\nexport const q = (id) => \`SELECT * FROM record WHERE id = \${id}\`;`;
  expect(brokenIn(server, text)).toEqual(['1: an import of kysely', '2: SQL']);
  expect(brokenIn(store, text)).toEqual([]);
  expect(brokenIn(server, 'export const text = "Select somebody from the list";')).toEqual([]);
});

test('the store says no HTTP', () => {
  const text = `import { Hono } from 'hono';\nexport const f = () => fetch(x);`;
  expect(brokenIn(store, text)).toEqual(['1: an import of hono', '2: fetch']);
  expect(brokenIn(server, text)).toEqual([]);
});

test('a path says what it holds', () => {
  expect(vagueWord('packages/web/src/utils/dates.ts')).toBe('utils');
  expect(vagueWord('bench/run-helpers.mjs')).toBe('helpers');
  expect(vagueWord('packages/domain/src/people/sharedness.ts')).toBeNull();
});
