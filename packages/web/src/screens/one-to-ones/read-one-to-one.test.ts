import { ok, type Patch } from '@kennis/domain';
import { openMemoryStore } from '@kennis/store/memory';
import { expect, test } from 'vitest';
import { readOneToOne } from './read-one-to-one.ts';

const today = '2026-11-21';

test('[K7] a planned talk is read with the other, the best way to hear each other, and what was asked before', async () => {
  const book = await bookOf(
    person('sanne', { 'phones/1': { value: '06 1' }, reach: { why: 'distance' } }),
    plan('p', 'sanne'),
    {
      kind: 'encounter',
      id: 'e',
      fields: {
        on: '2026-01-05',
        channel: 'meeting',
        'people/sanne': { known: true },
        'asked/help-now': { at: '2026-01-05T10:00:00.000Z' },
      },
    },
  );
  const read = await readOneToOne(book, 'p', today);
  expect(read?.details.person.id).toBe('sanne');
  expect(read?.channels).toEqual(['video', 'call']);
  expect([...(read?.asked ?? [])]).toEqual(['help-now']);
});

test('[K7] there is no talk where the promise is another, is gone, or its person is', async () => {
  const book = await bookOf(
    person('sanne'),
    person('mo'),
    plan('p', 'sanne', { purpose: 'thank-you' }),
    plan('q', 'mo'),
    plan('r', 'sanne'),
  );
  await write(
    book,
    { kind: 'person', id: 'mo', fields: {}, deleted: true },
    { kind: 'promise', id: 'r', fields: {}, deleted: true },
  );
  expect(await readOneToOne(book, 'p', today)).toBeNull();
  expect(await readOneToOne(book, 'q', today)).toBeNull();
  expect(await readOneToOne(book, 'r', today)).toBeNull();
  expect(await readOneToOne(book, '__proto__', today)).toBeNull();
  expect(await readOneToOne(book, 'sanne', today)).toBeNull();
});

type Book = Awaited<ReturnType<typeof bookOf>>;

async function bookOf(...patches: Patch[]) {
  let made = 0;
  const ids = (): string => `01936000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
  const now = () => Date.parse('2026-11-21T19:30:00.000Z');
  const book = openMemoryStore({ context: { now, ids, device: 'testdevice' } }).book('book');
  await write(book, ...patches);
  return book;
}

async function write(book: Pick<Book, 'edit'>, ...patches: Patch[]): Promise<void> {
  await book.edit({ cause: 'edit', user: null }, () => ok(patches));
}

function person(id: string, fields: object = {}): Patch {
  return { kind: 'person', id, fields: { name: { full: id }, ...fields } };
}

function plan(id: string, who: string, fields: object = {}): Patch {
  return {
    kind: 'promise',
    id,
    fields: {
      by: 'me',
      person: who,
      text: 'afspreken',
      madeOn: '2026-11-01',
      purpose: 'one-to-one',
      ...fields,
    },
  };
}
