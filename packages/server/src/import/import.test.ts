import { afterEach, beforeEach, expect, test } from 'vitest';
import { card, openTestBook, plain, type TestBook } from './import.harness.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openTestBook();
});
afterEach(() => book.close());

const sanne = card('FN:Sanne de Vries', 'EMAIL:sanne@x.example', 'NOTE:Bakt', 'CATEGORIES:Borrel');
const mo = card('FN:Mo El Amrani', 'TEL;TYPE=CELL:0612345678');

test('a preview says what would happen and writes nobody', async () => {
  const view = await book.preview(sanne + mo);
  expect(view).toMatchObject({
    phase: 'previewed',
    format: 'vcard',
    counts: { create: 2, merge: 0, skip: 0 },
    problems: [],
  });
  expect(view.rows.map(({ at, name, does }) => [at, name, does])).toEqual([
    [1, 'Sanne de Vries', 'create'],
    [8, 'Mo El Amrani', 'create'],
  ]);
  expect((await book.people()).size).toBe(0);
});

test('what was previewed is applied', async () => {
  const view = await book.take(sanne + mo);
  expect(view).toMatchObject({ phase: 'applied', counts: { create: 2 }, progress: { done: 2, total: 2 } });
  const people = await book.people();
  const found = people.get('Sanne de Vries');
  expect(found && plain(found)).toEqual({
    name: { full: 'Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries' },
    'emails/sanne@x.example': { value: 'sanne@x.example' },
    'tags/borrel': { label: 'Borrel' },
  });
  expect(found?.fields).toMatchObject({ import: view.id, card: { text: sanne, version: '3.0' } });
  expect(await book.notes('Sanne de Vries')).toEqual(['Bakt']);
  expect(people.get('Mo El Amrani')?.fields).toHaveProperty(['phones/+31612345678']);
});

test('the same file again adds nothing', async () => {
  await book.take(sanne + mo);
  const view = await book.preview(sanne + mo);
  expect(view.counts).toEqual({ create: 0, merge: 0, skip: 2 });
  expect((await book.apply(view.id)).counts).toEqual({ create: 0, merge: 0, skip: 2 });
  expect((await book.people()).size).toBe(2);
});

test('undoing takes everything back', async () => {
  const { id } = await book.take(sanne + mo);
  const view = await book.undo(id);
  expect(view).toMatchObject({ phase: 'undone', kept: [], keptCount: 0 });
  expect((await book.people()).size).toBe(0);
  expect((await book.book.record(id))?.fields.ending).toMatchObject({ how: 'undone' });
  expect((await book.take(sanne + mo)).counts.create).toBe(2);
});
