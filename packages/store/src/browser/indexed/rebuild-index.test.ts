import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { encounter, idsOf, person, testContext, write } from '../../contract/contract-store.ts';
import { openBrowserStore } from '../open-browser-store.ts';
import { Tables } from './schema.ts';

test('what an older version of the rules filled is filled anew, and what is unsent stays', async () => {
  const indexedDB = new IDBFactory();
  const open = () => openBrowserStore({ name: 'kennis', context: testContext(), marks: null, indexedDB });
  const first = await open();
  const book = first.book('b');
  await write(
    book,
    person('p1', 'Sanne', { 'tags/x': { label: 'x' } }),
    person('p2', 'Mo'),
    person('p3', 'Zoë'),
  );
  await write(book, encounter('e1', '2026-11-01', ['p1', 'p3']), {
    kind: 'person',
    id: 'p3',
    fields: { mergedInto: 'p2' },
  });
  await write(book, { kind: 'person', id: 'p1', fields: {}, deleted: true });
  const seen = async (store: typeof first) => {
    const reading = store.book('b');
    return {
      people: (await reading.people({ order: 'recent', limit: 9 })).rows,
      deleted: idsOf((await reading.people({ order: 'added', deleted: true, limit: 9 })).rows),
      counts: await reading.counts(),
      found: idsOf(await reading.search('mo', 9)),
      linked: idsOf(await reading.linked('encounter', 'p2')),
      unsent: (await store.replica('b').unsent()).length,
    };
  };
  const before = await seen(first);
  await first.close();
  const tables = new Tables('kennis', indexedDB);
  await tables.book.toCollection().modify({ indexVersion: 0 });
  await tables.record.toCollection().modify({ links: [], shelf: 'person' });
  await tables.person.clear();
  await tables.tally.clear();
  tables.close();
  const again = await open();
  expect(await seen(again)).toEqual(before);
  expect(before).toMatchObject({ deleted: ['p1'], found: ['p2'], linked: ['e1'], unsent: 6 });
  await again.close();
});
