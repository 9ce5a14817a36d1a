import { ok } from '@kennis/domain';
import { openMemoryStore } from '@kennis/store/memory';
import { createIds } from '@kennis/sync';
import { expect, test } from 'vitest';
import { createPeopleFinder } from './known-people.ts';

const ids = createIds(Date.now, (bytes) => crypto.getRandomValues(bytes));

async function finderOver(names: readonly string[]) {
  const store = openMemoryStore({ context: { now: Date.now, ids, device: 'device1' } });
  const book = store.book(ids());
  const add = (more: readonly string[]) =>
    book.edit({ cause: 'edit', user: null }, () =>
      ok(more.map((full) => ({ kind: 'person', id: ids(), fields: { name: { full } } }))),
    );
  await add(names);
  let searches = 0;
  const counting = {
    ...book,
    search: (text: string, limit: number) => {
      searches++;
      return book.search(text, limit);
    },
  };
  const finder = createPeopleFinder(counting);
  const find = async (line: string) =>
    [...(await finder.find(line, [])).byId.values()].map(({ fields }) => fields.name.full).sort();
  return { finder, find, add, searches: () => searches };
}

test('[M9] whom a line may mean is found by the words in it, first names and half names too', async () => {
  const { find } = await finderOver(['Sanne de Vries', 'Mo El Amrani', 'Petra Jansen']);
  expect(await find('San')).toEqual(['Sanne de Vries']);
  expect(await find('Sanne en Mo zoeken een jurist')).toEqual(['Mo El Amrani', 'Sanne de Vries']);
});

test('[M9] a word is asked once, however long one types', async () => {
  const { find, searches } = await finderOver(['Sanne de Vries']);
  await find('Sanne de Vries');
  const before = searches();
  await find('Sanne de Vries');
  expect(searches()).toBe(before);
});

test('[M9] among very many of the same first name the one meant is found', async () => {
  const others = Array.from({ length: 90 }, (_, at) => `Jan ${String.fromCharCode(65 + (at % 26))}aam${at}`);
  const { find } = await finderOver([...others, 'Jan de Wit']);
  expect(await find('Jan de Wit zoekt een jurist')).toContain('Jan de Wit');
});

test('[M9] somebody added meanwhile is found after forgetting', async () => {
  const { finder, find, add } = await finderOver(['Sanne de Vries']);
  await find('Petra');
  await add(['Petra Jansen']);
  finder.forget();
  expect(await find('Petra')).toEqual(['Petra Jansen']);
});
