import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createShell, type TestShell } from '../run.harness.ts';

interface Draft {
  readonly people: readonly { readonly name: string; readonly knownId: string | null }[];
}

let shell: TestShell;
beforeEach(async () => {
  shell = await createShell();
});
afterEach(() => shell.remove());

const line = 'Sanne de Vries zoekt een jurist, ik bel haar dinsdag';

test('a line is written down: the person, what they look for, and what was promised', async () => {
  const { code, out } = await shell.kennis(['capture', line]);
  expect(code).toBe(0);
  expect(out).toMatch(/Sanne de Vries[\s\S]*Zoekt: een jurist[\s\S]*2026-11-24/);
  const shown = await shell.json<{ asks: { text: string }[]; promises: { dueOn: string }[] }>(
    'people show Sanne',
  );
  expect(shown.asks).toMatchObject([{ text: 'een jurist' }]);
  expect(shown.promises).toMatchObject([{ dueOn: '2026-11-24' }]);
});

test('somebody of the book is recognised, by first name too', async () => {
  const sanne = await shell.json<{ id: string }>('people add Sanne de Vries');
  const draft = await shell.json<Draft>(['capture', 'Sanne zoekt een jurist', '--dry-run']);
  expect(draft.people[0]?.knownId).toBe(sanne.id);
});

test('a dry run writes nothing; with a file it knows only who is in it', async () => {
  await shell.kennis('people add Mo');
  const file = join(shell.folder, 'known.json');
  await writeFile(file, JSON.stringify([{ id: 'p1', name: 'Sanne de Vries', organisation: 'Bakkerij' }]));
  const draft = await shell.json<Draft>(['capture', line, '--dry-run', '--known', file]);
  expect(draft.people).toMatchObject([{ name: 'Sanne de Vries', knownId: 'p1' }]);
  expect(await shell.json<object[]>('people list')).toHaveLength(1);
});

test('a file of known people that is none is refused', async () => {
  await writeFile(join(shell.folder, 'odd.json'), '{"people": []}');
  expect((await shell.kennis('capture Mo --dry-run --known odd.json')).code).toBe(1);
  expect((await shell.kennis('capture Mo --dry-run --known none.json')).code).toBe(1);
});

test('a line in which nobody is named is refused, not guessed', async () => {
  const { code, error } = await shell.kennis('capture het was gezellig');
  expect(code).toBe(1);
  expect(error.trim()).not.toBe('');
});
