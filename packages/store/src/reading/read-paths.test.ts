import type { Patch } from '@kennis/domain';
import { expect, test } from 'vitest';
import type { Book } from '../store.ts';
import { bookOf, newContext } from './book.harness.ts';
import { readPaths } from './read-paths.ts';

const context = newContext();

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
