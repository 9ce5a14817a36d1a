import { ok } from '@kennis/domain';
import { expect, test } from 'vitest';
import { byEdit, person, testContext, write } from '../contract/contract-store.ts';
import { sqlBook } from '../sql/sql-book.ts';
import { StorageError } from '../writing/storage-error.ts';
import { openSqliteParts } from './open-sqlite-store.ts';
import { openTestSqlite } from './sqlite.harness.ts';

test('a full disk is said so, writes nothing half, and reading goes on', async () => {
  const { file, close } = await openTestSqlite();
  const { parts, writer, close: closeParts } = openSqliteParts({ file, context: testContext('device2') });
  const book = sqlBook('b1', parts);
  await write(book, person('p1', 'Sanne'));
  const pages = Number(writer.database.pragma('page_count', { simple: true }));
  writer.database.pragma(`max_page_count = ${pages + 4}`);
  const large = (id: string) => person(id, 'Groot', { does: 'x'.repeat(100_000) });
  const outcomes = await Promise.all([
    book.edit(byEdit, () => ok([large('p2')])),
    book.edit(byEdit, () => ok([large('p3')])),
    book.putBlob({ type: 'image/webp', bytes: new Uint8Array(200_000) }).catch((error: unknown) => error),
  ]);
  expect(outcomes.slice(0, 2)).toEqual(Array(2).fill({ ok: false, problem: { type: 'storage-full' } }));
  expect(outcomes[2]).toBeInstanceOf(StorageError);
  expect(await book.counts()).toEqual({ person: 1 });
  expect(await book.record('p2')).toBeNull();
  writer.database.pragma('max_page_count = 100000');
  await write(book, large('p2'));
  expect(await book.counts()).toEqual({ person: 2 });
  await closeParts();
  await close();
});
