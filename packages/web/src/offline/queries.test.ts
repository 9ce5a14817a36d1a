import { ok } from '@kennis/domain';
import { openMemoryStore } from '@kennis/store/memory';
import { createIds } from '@kennis/sync';
import { expect, test } from 'vitest';
import { createQueries } from './queries.ts';

const ids = createIds(Date.now, (bytes) => crypto.getRandomValues(bytes));

function newBook() {
  const store = openMemoryStore({ context: { now: Date.now, ids, device: 'device1' } });
  const book = store.book(ids());
  const write = (name: string) =>
    book.edit({ cause: 'edit', user: null }, () =>
      ok([{ kind: 'person', id: ids(), fields: { name: { full: name } } }]),
    );
  return { book, write };
}

/** Waits until the query has answered `times` more times. */
function answers(watch: (onAnswer: () => void) => () => void, times: number): Promise<void> {
  return new Promise((resolve) => {
    let left = times;
    const stop = watch(() => {
      left -= 1;
      if (left > 0) return;
      setTimeout(() => stop());
      resolve();
    });
  });
}

test('createQueries answers, and again after a write', async () => {
  const { book, write } = newBook();
  const queries = createQueries(book);
  const names = () => async (reading: typeof book) =>
    (await reading.people({ order: 'name', limit: 9 })).rows.map(({ person }) => person.fields.name.full);
  const watch = (onAnswer: () => void) => queries.watch('names', names as never, onAnswer);
  await write('Sanne');
  await answers(watch, 1);
  expect(queries.get('names').value).toEqual(['Sanne']);
  const again = answers(watch, 1);
  await write('Mo');
  await again;
  expect(queries.get('names').value).toEqual(['Mo', 'Sanne']);
});

test('createQueries keeps the last answer when nobody watches, and asks anew when somebody does', async () => {
  const { book, write } = newBook();
  const queries = createQueries(book);
  let asked = 0;
  const count = () => async () => ++asked;
  const watch = (onAnswer: () => void) => queries.watch('count', count, onAnswer);
  await answers(watch, 1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await write('Sanne');
  expect(queries.get('count').value).toBe(1);
  await answers(watch, 1);
  expect(queries.get('count').value).toBe(2);
});

test('createQueries keeps what it knew when asking fails', async () => {
  const { book, write } = newBook();
  const queries = createQueries(book);
  let isBroken = false;
  const read = () => async () => {
    if (isBroken) throw new Error('The disk is gone');
    return 'whole';
  };
  const watch = (onAnswer: () => void) => queries.watch('state', read, onAnswer);
  const first = answers(watch, 2);
  await new Promise((resolve) => setTimeout(resolve, 5));
  isBroken = true;
  await write('Sanne');
  await first;
  expect(queries.get('state')).toEqual({ value: 'whole', error: new Error('The disk is gone') });
});

test('createQueries asks once after many writes while the book is filled, and at once when told to', async () => {
  const { book, write } = newBook();
  let asked = 0;
  const queries = createQueries(book, () => true, 600_000);
  const count = () => async () => ++asked;
  const watch = (onAnswer: () => void) => queries.watch('count', count, onAnswer);
  await answers(watch, 1);
  const stop = watch(() => undefined);
  for (const name of ['Sanne', 'Mo', 'Lieke']) await write(name);
  expect(asked).toBe(1);
  queries.askAgain();
  expect(asked).toBe(2);
  stop();
  queries.close();
});

test('begin asks before anybody watches, once, and who watches then has the answer', async () => {
  const { book, write } = newBook();
  await write('Sanne');
  const queries = createQueries(book);
  let asked = 0;
  const count = () => async (reading: typeof book) => {
    asked++;
    return (await reading.counts()).person;
  };
  queries.begin('count', count as never);
  queries.begin('count', count as never);
  await expect.poll(() => queries.get('count').value).toBe(1);
  queries.watch('count', count as never, () => {});
  expect(asked).toBe(1);
  await write('Mo');
  await expect.poll(() => queries.get('count').value).toBe(2);
});
