import { expect, test } from 'vitest';
import { person, write } from '../contract/contract-store.ts';
import { accountsContract, storeContract, testContext } from '../contract/index.ts';
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
  expect((await store.check()).find(({ name }) => name === 'search')).toMatchObject({ ok: false });
  await store.close();
});
