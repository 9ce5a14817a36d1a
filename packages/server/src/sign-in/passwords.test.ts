import { hash as argon2 } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { createPasswords } from './passwords.ts';

const passwords = createPasswords();

test('what is kept is an argon2id hash of at least 19 MiB and two passes', async () => {
  expect(await passwords.hash('vergeet-mij-nietje')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('only the password itself fits, however its accents were typed, up to its last character', async () => {
  const long = `${'caf\u00e9 '.repeat(40)}x`;
  const hash = await passwords.hash(long);
  expect(await passwords.verify(long.normalize('NFD'), hash)).toEqual({ ok: true, rehash: false });
  expect((await passwords.verify(`${long.slice(0, -1)}y`, hash)).ok).toBe(false);
});

test('nobody fits a user that is not there, which is found out by as much work: a hash of today’s policy', async () => {
  expect(await passwords.verify('vergeet-mij-nietje', null)).toEqual({ ok: false, rehash: false });
});

test('a hash of a weaker policy asks to be made anew', async () => {
  const weak = await argon2('vergeet-mij-nietje', { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  expect(await passwords.verify('vergeet-mij-nietje', weak)).toEqual({ ok: true, rehash: true });
});
