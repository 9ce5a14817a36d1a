import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createShell, type TestShell } from '../run.harness.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const contacts =
  card('FN:Sanne de Vries', 'EMAIL:sanne@x.example') + card('FN:Mo El Amrani', 'TEL:0612345678');

let shell: TestShell;
beforeEach(async () => {
  shell = await createShell();
  await writeFile(join(shell.folder, 'contacten.vcf'), contacts);
});
afterEach(() => shell.remove());

const count = async () => (await shell.json<object[]>('people list')).length;

test('a dry run says what would happen, as counts and problems, and changes nothing', async () => {
  await writeFile(join(shell.folder, 'raar.vcf'), `${contacts}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Half`);
  expect(await shell.json('import contacten.vcf --dry-run')).toEqual({
    create: 2,
    merge: 0,
    skip: 0,
    problems: [],
  });
  const odd = await shell.json<{ problems: { at: number; reason: string }[] }>('import raar.vcf --dry-run');
  expect(odd.problems.every(({ at, reason }) => at > 0 && reason.length > 5)).toBe(true);
  expect(odd.problems.length).toBeGreaterThan(0);
  expect(await count()).toBe(0);
});

test('an import is taken in, and taken back as a whole', async () => {
  const taken = await shell.json<{ import: string; create: number }>('import contacten.vcf');
  expect(taken.create).toBe(2);
  expect(await count()).toBe(2);
  expect(await shell.json('import contacten.vcf')).toMatchObject({ create: 0, skip: 2 });
  expect((await shell.kennis(`undo ${taken.import}`)).out).toBe('2 teruggedraaid.\n');
  expect(await count()).toBe(0);
});

test('an example network goes away again', async () => {
  const { import: id } = await shell.json<{ import: string }>('example --people 20 --years 1');
  expect(await count()).toBe(20);
  await shell.kennis(`undo ${id}`);
  expect(await count()).toBe(0);
});

test('an export in JSON comes back as it was', async () => {
  await shell.kennis('import contacten.vcf');
  expect((await shell.kennis('export --output alles.json')).code).toBe(0);
  const other = await createShell();
  const file = join(shell.folder, 'alles.json');
  expect((await other.kennis(['import', file])).code).toBe(0);
  const plain = async (from: TestShell) =>
    (await from.json<{ name: string; emails: object }[]>('people list')).map(({ name, emails }) => [
      name,
      emails,
    ]);
  expect(await plain(other)).toEqual(await plain(shell));
  await other.remove();
});

test.runIf(existsSync('/dev/full'))(
  'a full disk is said so, and an export writes nothing over what is not a file',
  async () => {
    await shell.kennis('import contacten.vcf');
    const { code, error } = await shell.kennis(['export', '--output', '/dev/full']);
    expect(code).toBe(1);
    expect(error).toMatch(/schijf is vol|disk is full/i);
    expect((await stat('/dev/full')).isFile()).toBe(false);
  },
);

test('an export that cannot be finished leaves no half file, and the earlier one as it was', async () => {
  await shell.kennis('import contacten.vcf');
  await writeFile(join(shell.folder, 'alles.json'), 'eerder');
  await mkdir(join(shell.folder, 'alles.json.part'));
  expect((await shell.kennis('export --output alles.json')).code).toBe(1);
  expect(await readFile(join(shell.folder, 'alles.json'), 'utf8')).toBe('eerder');
});

test('an export goes to the output where no file is named', async () => {
  await shell.kennis('import contacten.vcf');
  expect((await shell.kennis('export --format vcard')).out).toContain('FN:Sanne de Vries');
  expect((await shell.kennis('export --format csv')).out).toContain('Mo El Amrani');
});

test.each([
  ['a file that is not there', 'import nergens.vcf'],
  ['a folder', 'import .'],
  ['an empty file', 'import leeg.vcf'],
  ['an import that is not there', 'undo 0190'],
])('%s is refused with a reason', async (_, line) => {
  await writeFile(join(shell.folder, 'leeg.vcf'), '');
  const { code, out, error } = await shell.kennis(line);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(error.trim()).not.toBe('');
  expect(error).not.toMatch(/\bat .*\.ts:/);
});

test('a copy is made while others write, and put back with another epoch', async () => {
  await shell.kennis('import contacten.vcf');
  expect((await shell.kennis('backup kopie.db')).code).toBe(0);
  await shell.kennis('people add Els');
  expect(await count()).toBe(3);
  const restored = await shell.kennis('restore kopie.db');
  expect(restored.error).toBe('');
  expect(await count()).toBe(2);
  const kept = /(\/\S+\.db)/.exec(restored.out)?.[1] ?? '';
  expect((await readFile(kept)).length).toBeGreaterThan(0);
  expect((await shell.kennis(`restore ${kept}`)).code).toBe(0);
  expect(await count()).toBe(3);
  expect((await shell.kennis('restore contacten.vcf')).code).toBe(1);
  expect(await count()).toBe(3);
});

test('the doctor finds nothing wrong with a new installation but that its app is not built', async () => {
  const checks = await shell.json<{ name: string; ok: boolean }[]>('people list').then(async () => {
    const { out } = await shell.kennis('doctor --json');
    return JSON.parse(out) as { name: string; ok: boolean }[];
  });
  expect(checks.filter(({ ok, name }) => !ok && name !== 'app')).toEqual([]);
});
