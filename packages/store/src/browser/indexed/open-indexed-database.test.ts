import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { idsOf, person, testContext, write } from '../../contract/contract-store.ts';
import { openBrowserStore } from '../open-browser-store.ts';

const marks = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const open = (indexedDB: IDBFactory, more: Partial<Parameters<typeof openBrowserStore>[0]> = {}) =>
  openBrowserStore({ name: 'kennis', context: testContext(), marks: null, indexedDB, ...more });

test('what is unsent is still there after the browser was closed, under the same device', async () => {
  const indexedDB = new IDBFactory();
  const first = await open(indexedDB);
  await write(first.book('b'), person('p1', 'Sanne'));
  await first.close();
  const again = await open(indexedDB, { context: testContext('another') });
  expect((await again.replica('b').unsent()).map(({ change }) => change.recordId)).toEqual(['p1']);
  expect([first.device, again.device]).toEqual(['device1', 'device1']);
});

test('two tabs see and find what the other wrote, and one edit follows the other', async () => {
  const indexedDB = new IDBFactory();
  const [one, other] = [await open(indexedDB), await open(indexedDB)];
  await write(one.book('b'), person('p1', 'Sanne', { role: 'a' }));
  expect(idsOf(await other.book('b').search('sanne', 5))).toEqual(['p1']);
  let heard = 0;
  other.book('b').watch(() => heard++);
  await write(one.book('b'), person('p2', 'Sanne Bakker'));
  await expect.poll(() => heard).toBe(1);
  expect(idsOf(await other.book('b').search('bakker', 5))).toEqual(['p2']);
  await write(other.book('b'), { kind: 'person', id: 'p1', fields: { role: 'b' } });
  expect((await one.book('b').record('p1'))?.fields.role).toBe('b');
  expect((await one.replica('b').unsent()).length).toBe(3);
  await Promise.all([one.close(), other.close()]);
});

test('a database that the browser closed is opened again', async () => {
  const indexedDB = new IDBFactory();
  const connections: IDBDatabase[] = [];
  const openAny = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...args) => {
    const request = openAny(...args);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
  const store = await open(indexedDB);
  await write(store.book('b'), person('p1', 'Sanne'));
  for (const connection of connections) connection.close();
  expect((await store.book('b').record('p1'))?.id).toBe('p1');
  for (const connection of connections) connection.close();
  await write(store.book('b'), person('p2', 'Mo'));
  expect(await store.book('b').counts()).toEqual({ person: 2 });
  await store.close();
});

test('an emptied replica is told from a new one, until everything is read again, and has a new device id', async () => {
  const remembered = marks();
  const first = await open(new IDBFactory(), { marks: remembered });
  expect(await first.lost()).toBe(false);
  await first.close();
  const emptied = await open(new IDBFactory(), { marks: remembered });
  expect(await emptied.lost()).toBe(true);
  expect(emptied.device).not.toBe(first.device);
  const replica = emptied.replica('b');
  const request = await replica.nextRequest();
  const answer = {
    protocol: 1,
    accepted: [],
    refused: [],
    changes: [],
    more: false,
    restart: false,
  } as const;
  await replica.take(request, {
    ...answer,
    cursor: 'e.0.',
    head: 'e.0.',
    now: testContext().time,
    newest: testContext().time,
  });
  expect(await emptied.lost()).toBe(false);
  await emptied.close();
});

test('wiping leaves nothing, also for a tab that had it open', async () => {
  const indexedDB = new IDBFactory();
  const remembered = marks();
  const [one, other] = [
    await open(indexedDB, { marks: remembered }),
    await open(indexedDB, { marks: remembered }),
  ];
  await write(one.book('b'), person('p1', 'Sanne'));
  await one.wipe();
  await expect
    .poll(() =>
      other
        .book('b')
        .record('p1')
        .catch(() => 'closed'),
    )
    .toBe('closed');
  expect(await indexedDB.databases()).toEqual([]);
  const fresh = await open(indexedDB, { marks: remembered });
  expect([await fresh.lost(), await fresh.book('b').record('p1')]).toEqual([false, null]);
  await fresh.close();
});

test('a full disk refuses the edit, and reading goes on', async () => {
  const store = await open(new IDBFactory());
  await write(store.book('b'), person('p1', 'Sanne'));
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  const edited = await store
    .book('b')
    .edit({ cause: 'edit', user: null }, () => ({ ok: true, value: [person('p2', 'Mo')] }));
  IDBObjectStore.prototype.put = put;
  expect(edited).toEqual({ ok: false, problem: { type: 'storage-full' } });
  expect(await store.book('b').counts()).toEqual({ person: 1 });
  await write(store.book('b'), person('p3', 'Zoë'));
  await store.close();
});
