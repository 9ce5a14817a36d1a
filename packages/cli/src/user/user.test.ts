import { expect, test } from 'vitest';
import { createShell } from '../run.harness.ts';

interface User {
  readonly name: string;
  readonly book: string;
  readonly setUp: boolean;
}

test('what was done before anybody was set up belongs to the first user', async () => {
  const shell = await createShell();
  await shell.kennis('people add Sanne');
  expect(await shell.json<User[]>('user list')).toMatchObject([{ setUp: false }]);
  expect((await shell.kennis('user add Mo', 'vergeet-mij-nietje\n')).code).toBe(0);
  expect(await shell.json<User[]>('user list')).toMatchObject([{ name: 'Mo', setUp: true }]);
  expect(await shell.json<object[]>('people list')).toHaveLength(1);
  await shell.remove();
});

test('where several people are, it must be said whose book is meant', async () => {
  const shell = await createShell();
  await shell.kennis('user add Mo', 'vergeet-mij-nietje\n');
  await shell.kennis('user add Els', 'vergeet-mij-nietje\n');
  expect(await shell.kennis('people list')).toMatchObject({
    code: 1,
    error: expect.stringContaining('Mo, Els'),
  });
  await shell.kennis('people add Sanne --book mo');
  expect(await shell.json<object[]>('people list --book Mo')).toHaveLength(1);
  expect(await shell.json<object[]>('people list --book Els')).toHaveLength(0);
  expect((await shell.kennis('people list --book Jan')).code).toBe(1);
  await shell.remove();
});

test('a password that will not do, a name taken and a user who is not there are refused', async () => {
  const shell = await createShell();
  expect(await shell.kennis('user add Mo', 'welkom01\n')).toMatchObject({ code: 1, out: '' });
  await shell.kennis('user add Mo', 'vergeet-mij-nietje\n');
  expect((await shell.kennis('user add mo', 'vergeet-mij-nietje\n')).error).toContain('al een gebruiker');
  expect((await shell.kennis('user reset Els', 'vergeet-mij-nietje\n')).error).toContain('‘Els’');
  expect((await shell.kennis('user reset Mo', '')).code).toBe(1);
  expect((await shell.kennis('user reset Mo', 'een tweede nietje\n')).out).toContain('alle apparaten');
  await shell.remove();
});
