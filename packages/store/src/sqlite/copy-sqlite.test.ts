import { readdirSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { idsOf, person, testContext, write } from '../contract/contract-store.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { openTestSqlite } from './sqlite.harness.ts';

test('nobody else on the machine may read a file of the database, nor a copy while it is made', async () => {
  const before = process.umask(0o022);
  try {
    const { store, folder, close } = await openTestSqlite();
    await write(store.book('b1'), person('a1', 'Jan'));
    const seen = new Map<string, number>();
    const look = () => {
      for (const name of readdirSync(folder)) {
        const mode = statSync(join(folder, name), { throwIfNoEntry: false })?.mode;
        if (mode !== undefined) seen.set(name, (seen.get(name) ?? 0) | (mode & 0o077));
      }
    };
    const watching = watch(folder, look);
    look();
    await store.backup(join(folder, 'copy.db'));
    look();
    watching.close();
    await close();
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['kennis.db', 'kennis.db-wal', 'copy.db']));
    expect([...seen].filter(([, others]) => others !== 0)).toEqual([]);
  } finally {
    process.umask(before);
  }
});

test('a backup made while others write is whole, of one moment, and its own user’s only', async () => {
  const { store, folder, close } = await openTestSqlite();
  const book = store.book('b1');
  await write(
    book,
    ...Array.from({ length: 2000 }, (_, n) => person(`a${n}`, `Jan ${n}`, { does: 'x'.repeat(500) })),
  );
  const copy = join(folder, 'copy.db');
  let writing = true;
  const writer = (async () => {
    for (let n = 0; writing; n++)
      await write(book, person(`b${n}`, 'Een', { n }), person(`c${n}`, 'Twee', { n }));
  })();
  const made = await store.backup(copy);
  writing = false;
  await writer;
  expect(made).toEqual({ ok: true, value: { bytes: statSync(copy).size } });
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  const database = new Database(copy, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
  const restored = await openSqliteStore({ file: copy, context: testContext('device2') });
  const counts = await restored.book('b1').counts();
  expect(Number(counts.person) % 2).toBe(0);
  expect(counts.person).toBeGreaterThanOrEqual(2000);
  await restored.close();
  await close();
});

test('a restore puts the copy in place while another process has the database open, and starts a new epoch', async () => {
  const { store, folder, file, close } = await openTestSqlite();
  const book = store.book('b1');
  await write(book, person('p1', 'Sanne'));
  const copy = join(folder, 'copy.db');
  await store.backup(copy);
  await write(book, person('p2', 'Mo'));
  await write(store.book('b2'), person('p3', 'Zoë'));
  const other = await openSqliteStore({ file, context: testContext('device2') });
  expect(idsOf(await other.book('b2').all('person'))).toEqual(['p3']);
  const { epoch } = await book.position();
  expect(await store.restore(copy)).toEqual({ ok: true, value: null });
  await store.startNewEpoch();
  for (const each of [store, other]) {
    expect(idsOf(await each.book('b1').all('person'))).toEqual(['p1']);
    expect(idsOf(await each.book('b2').all('person'))).toEqual([]);
    expect(await each.book('b1').search('sanne', 9)).toHaveLength(1);
    expect((await each.book('b1').position()).epoch).not.toBe(epoch);
  }
  await write(other.book('b4'), person('p5', 'Ali'));
  await write(book, person('p4', 'Piet'));
  expect(idsOf(await other.book('b1').all('person'))).toEqual(['p1', 'p4']);
  expect(idsOf(await store.book('b2').all('person'))).toEqual([]);
  await other.close();
  await close();
});

test('what is no backup, or of a newer version, is refused and changes nothing', async () => {
  const { store, folder, close } = await openTestSqlite();
  await write(store.book('b1'), person('p1', 'Sanne'));
  const nonsense = join(folder, 'nonsense.db');
  writeFileSync(nonsense, 'geen database'.repeat(1000));
  const newer = join(folder, 'newer.db');
  await store.backup(newer);
  const database = new Database(newer);
  database.exec("INSERT INTO kysely_migration VALUES ('2999-01-01-later', '2999')");
  database.close();
  const types = [];
  for (const from of [join(folder, 'absent.db'), nonsense, newer]) types.push(await store.restore(from));
  expect(types.map((each) => !each.ok && each.problem.type)).toEqual([
    'not-a-backup',
    'not-a-backup',
    'newer-version',
  ]);
  expect(idsOf(await store.book('b1').all('person'))).toEqual(['p1']);
  await close();
});
