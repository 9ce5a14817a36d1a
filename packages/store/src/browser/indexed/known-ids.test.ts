import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createKnownIds } from './known-ids.ts';
import { type StoredRow, Tables } from './schema.ts';

const many = Array.from({ length: 300 }, (_, index) => `r${index}`);

async function world(...ids: readonly string[]) {
  const tables = new Tables('x', new IDBFactory(), IDBKeyRange);
  const put = (...more: readonly string[]) =>
    tables.record.bulkPut(more.map((id) => ({ book: 'b', id, links: [] }) as unknown as StoredRow));
  await put(...ids);
  return { known: createKnownIds(tables, 'b'), put };
}

const at = (version: number) => async () => version;

test('createKnownIds gives of many ids those that the table holds, and few ids as they are', async () => {
  const { known } = await world('r7');
  expect(await known.among(many, at(1))).toEqual(['r7']);
  expect(await known.among(['r1', 'r7'], at(1))).toEqual(['r1', 'r7']);
});

test('createKnownIds knows what was written since, and reads again where another tab wrote', async () => {
  const { known, put } = await world('r7');
  await known.among(many, at(1));
  await put('r8');
  known.add({ ids: ['r8'], from: 1, to: 2 });
  expect(await known.among(many, at(2))).toEqual(['r7', 'r8']);
  await put('r9');
  expect(await known.among(many, at(3))).toEqual(['r7', 'r8', 'r9']);
});

test('createKnownIds forgets all where it was told of a write and missed one before it', async () => {
  const { known, put } = await world('r7');
  await known.among(many, at(1));
  await put('r8', 'r9');
  known.add({ ids: ['r9'], from: 2, to: 3 });
  expect(await known.among(many, at(3))).toEqual(['r7', 'r8', 'r9']);
});
