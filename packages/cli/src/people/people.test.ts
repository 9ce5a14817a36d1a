import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShell, type TestShell } from '../run.harness.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly tags: readonly string[];
  readonly emails: readonly { readonly value: string }[];
  readonly tie: { readonly contactDays: number } | null;
}

let shell: TestShell;
beforeAll(async () => {
  shell = await createShell();
});
afterAll(() => shell.remove());

test('people are added, listed, changed, deleted and brought back', async () => {
  const sanne = await shell.json<Person>(
    'people add Sanne de Vries --role eigenaar --organisation Bakkerij --email sanne@example.nl --tag borrel buurt',
  );
  expect(sanne).toMatchObject({ name: 'Sanne de Vries', role: 'eigenaar', tags: ['borrel', 'buurt'] });
  expect(sanne.emails).toEqual([{ value: 'sanne@example.nl' }]);
  await shell.kennis('people add Mo El Amrani');
  expect((await shell.json<Person[]>('people list')).map(({ name }) => name)).toEqual([
    'Mo El Amrani',
    'Sanne de Vries',
  ]);
  expect((await shell.json<Person[]>('people list --tag borrel')).map(({ name }) => name)).toEqual([
    'Sanne de Vries',
  ]);
  expect((await shell.json<Person>(['people', 'edit', 'sanne', '--role', ''])).role).toBeUndefined();
  expect((await shell.kennis('people delete Sanne')).code).toBe(0);
  expect(await shell.json<Person[]>('people list')).toHaveLength(1);
  expect((await shell.kennis(`people restore ${sanne.id}`)).code).toBe(0);
  expect(await shell.json<Person[]>('people list')).toHaveLength(2);
});

test('a name that several people answer asks for an id', async () => {
  await shell.kennis('people add Jan Bos');
  await shell.kennis('people add Jan Smit');
  const { code, error } = await shell.kennis('people show Jan');
  expect(code).toBe(1);
  expect(error).toMatch(/Jan Bos .*\n.*Jan Smit/);
});

test('a contact is written down and counts, once a day', async () => {
  await shell.kennis('people add Els Kok');
  expect((await shell.kennis('people met Els --channel call --on 2026-11-20')).out).toBe('Opgeschreven.\n');
  await shell.kennis('people met Els --on 2026-11-20 --note koffie');
  const els = await shell.json<Person & { acquaintance: { met: number }; encounters: object[] }>(
    'people show Els',
  );
  expect(els.tie?.contactDays).toBe(1);
  expect(els.encounters).toHaveLength(2);
  expect((await shell.kennis('people show Els')).out).toMatch(/1 van 6/);
});

test('a day that does not exist is refused with the value', async () => {
  const { code, error } = await shell.kennis('people met Els --on 2026-02-31');
  expect(code).toBe(1);
  expect(error).toContain('2026-02-31');
});
