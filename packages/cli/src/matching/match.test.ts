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

const file = {
  people: [
    { id: 1, name: 'Bram Terpstra', role: 'Bakker', offers: null },
    { id: 'a', name: 'Anouk Visser', role: 'Advocaat arbeidsrecht', place: 'Zwolle' },
  ],
  queries: [
    { id: 'q1', owner: 1, text: 'Ik zoek een jurist', lang: 'nl' },
    { id: 7, owner: 'a', text: 'a baker' },
  ],
};

test('people and queries give a ranked list per query with score and reason, and no book is opened', async () => {
  const { code, out } = await shell.kennis('match --json', JSON.stringify(file));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    {
      id: 'q1',
      matches: [{ id: 'a', reason: 'zoekt een jurist; Anouk is advocaat arbeidsrecht in Zwolle' }],
    },
    { id: 7, matches: [{ id: 1, score: expect.any(Number) }] },
  ]);
  expect(existsSync(join(shell.folder, 'data'))).toBe(false);
});

test('without --json a list is printed from a file', async () => {
  await writeFile(join(shell.folder, 'asks.json'), JSON.stringify(file));
  const { out } = await shell.kennis('match asks.json');
  expect(out).toContain('Anouk Visser: zoekt een jurist; Anouk is advocaat arbeidsrecht in Zwolle');
});

test('the help says what goes in and comes out', async () => {
  expect((await shell.kennis('match --help')).out).toContain('matches: [{ id, score, reason }]');
});

test.each([
  ['not json', 'x'],
  ['empty', ''],
  ['a list', '[]'],
  ['no queries', '{"people": []}'],
  ['a person without id', '{"people": [{}], "queries": []}'],
  ['a role that is no text', '{"people": [{"id": 1, "role": 3}], "queries": []}'],
  ['a query without text', '{"people": [], "queries": [{"id": 1}]}'],
])('%s is refused with a sentence', async (_, input) => {
  const { code, out, error } = await shell.kennis('match --json', input);
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(/^[A-Z].*\.\n$/);
});
