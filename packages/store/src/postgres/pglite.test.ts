import { expect, test } from 'vitest';
import { person, write } from '../contract/contract-store.ts';
import { accountsContract, storeContract, testContext } from '../contract/index.ts';
import { indexSearch } from './index-search.ts';
import { migratePostgres } from './migrate-postgres.ts';
import { openPostgresStoreOn } from './open-postgres-store.ts';
import { pglitePool } from './pglite.harness.ts';

storeContract('postgres in this process', async (context) => {
  const store = await openPostgresStoreOn(await pglitePool({ trigrams: true }), context);
  return { store, close: () => store.close() };
});

accountsContract('postgres in this process', async (context) => {
  const store = await openPostgresStoreOn(await pglitePool({ trigrams: true }), context);
  return { store, close: () => store.close() };
});

test('without pg_trgm search finds the same, and the check says that it reads more', async () => {
  const store = await openPostgresStoreOn(await pglitePool({ trigrams: false }), testContext());
  const book = store.book('b1');
  await write(book, person('p1', 'Sanne de Vries', { organisation: 'Desembakkerij' }));
  for (const query of ['sanne', 'snane', 'bakkerij', 'vr'])
    expect(await book.search(query, 9)).toHaveLength(1);
  expect((await store.check()).find(({ name }) => name === 'search')).toMatchObject({
    ok: false,
    detail: expect.stringMatching(/reads a whole book \(.*pg_trgm/),
  });
  await store.close();
});

test('without btree_gin the index of search holds no books, and finds the same', async () => {
  const pool = await pglitePool({ trigrams: true, inBook: false });
  const store = await openPostgresStoreOn(pool, testContext());
  await write(store.book('b1'), person('p1', 'Sanne de Vries'));
  expect(await store.book('b1').search('snane', 9)).toHaveLength(1);
  expect((await store.check()).find(({ name }) => name === 'search')).toMatchObject({ ok: true });
  await store.close();
});

test('an index of search that fails for another reason is not taken for a missing pg_trgm', async () => {
  const pool = await pglitePool({ trigrams: true });
  await migratePostgres(pool);
  const client = await pool.connect();
  await client.query('ALTER TABLE person RENAME COLUMN search_text TO elsewhere', []);
  client.release();
  await expect(indexSearch(pool)).rejects.toThrow(/search_text/);
  await pool.end();
});
