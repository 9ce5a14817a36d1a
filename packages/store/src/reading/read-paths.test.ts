import { ok, type Patch } from '@kennis/domain';
import { expect, test } from 'vitest';
import { openMemoryStore } from '../memory/index.ts';
import type { Book } from '../store.ts';
import { readPaths } from './read-paths.ts';

const now = '2026-11-21T19:30:00.000Z';
const context = { now, zone: 'Europe/Amsterdam' };
let made = 0;
const ids = (): string => `01936000-0000-7000-8000-${String(++made).padStart(12, '0')}`;

const person = (id: string, fields: object = {}): Patch => ({
  kind: 'person',
  id,
  fields: { name: { full: id }, ...fields },
});
const talk = (id: string, on: string, ...people: string[]): Patch => ({
  kind: 'encounter',
  id,
  fields: { on, channel: 'meeting', ...Object.fromEntries(people.map((each) => [`people/${each}`, {}])) },
});

async function bookOf(...patches: Patch[]): Promise<Book> {
  const store = openMemoryStore({ context: { now: () => Date.parse(now), ids, device: 'testdevice' } });
  const book = store.book('book');
  await book.edit({ cause: 'edit', user: null }, () => ok(patches));
  return book;
}

const ways = async (book: Book, wish: Parameters<typeof readPaths>[1]) =>
  (await readPaths(book, wish, context)).paths.map(({ people }) => people.join(' '));

test('a path is read outwards from whom you look for: who introduced them, then whom you know', async () => {
  const book = await bookOf(
    person('anna'),
    person('bram', { metThrough: 'anna' }),
    person('xandra', { metThrough: 'bram', organisation: 'Gemeente Ede', role: 'wethouder' }),
    person('yfke', { organisation: 'Gemeente Ede' }),
    talk('e1', '2026-10-01', 'anna'),
    talk('e2', '2026-09-01', 'anna'),
    talk('e3', '2026-09-05', 'yfke'),
  );
  expect(await ways(book, { person: 'xandra' })).toEqual(['me anna bram xandra', 'me yfke xandra']);
  expect(await ways(book, { organisation: 'gemeente ede' })).toContain('me yfke');
  expect(await ways(book, { role: 'Wethouder' })).toContain('me anna bram xandra');
  expect(await ways(book, { person: 'nobody' })).toEqual([]);
});

test('somebody merged is found under the old id, with the paths of whom they became', async () => {
  const book = await bookOf(
    person('anna'),
    person('xandra'),
    person('old', { mergedInto: 'xandra' }),
    talk('e1', '2026-10-01', 'anna'),
    talk('e2', '2026-10-02', 'anna', 'xandra'),
  );
  expect(await ways(book, { person: 'old' })).toEqual(await ways(book, { person: 'xandra' }));
  expect(await ways(book, { person: 'old' })).toContain('me xandra');
});
