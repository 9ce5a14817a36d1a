import { ok } from '@kennis/domain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findImport } from '../find-import.ts';
import { card, openTestBook, type TestBook } from '../import.harness.ts';
import { resumeImports } from '../resume-imports.ts';
import { runApplying, startApplying } from './apply-import.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openTestBook();
});
afterEach(() => book.close());

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => card(`FN:Persoon ${at}`, `EMAIL:p${at}@x.example`, 'NOTE:n')).join(
    '',
  );
const minute = 60_000;

test('a crash in the middle costs nothing: another process goes on', async () => {
  const { id } = await book.preview(people(250));
  const started = await startApplying(book, id, 'crashed');
  if (!started.ok) throw new Error('not started');
  let writes = 0;
  const failing = new Proxy(book.book, {
    get: (target, name, receiver) => {
      if (name === 'edit' && writes++ > 4) return () => Promise.reject(new Error('power cut'));
      return Reflect.get(target, name, receiver);
    },
  });
  await expect(runApplying({ ...book, book: failing }, started.value, 'crashed')).rejects.toThrow(
    'power cut',
  );
  const half = (await book.people()).size;
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(250);
  expect(await resumeImports(book.store, book, 'other')).toBe(0);
  book.clock.now += 2 * minute;
  expect(await resumeImports(book.store, book, 'other')).toBe(1);
  expect((await book.people()).size).toBe(250);
  expect((await book.book.counts()).note).toBe(250);
  expect(await findImport(book, id)).toMatchObject({
    phase: 'applied',
    counts: { create: 250, merge: 0, skip: 0 },
    progress: { done: 250, total: 250 },
  });
});

test('an import that stopped halfway is applied on, or taken back, by whoever asks', async () => {
  const stopped = async () => {
    const { id } = await book.preview(people(60));
    const started = await startApplying(book, id, 'crashed');
    if (!started.ok) throw new Error('not started');
    let writes = 0;
    const failing = new Proxy(book.book, {
      get: (target, name, receiver) =>
        name === 'edit' && writes++ > 2
          ? () => Promise.reject(new Error('power cut'))
          : Reflect.get(target, name, receiver),
    });
    await expect(runApplying({ ...book, book: failing }, started.value, 'crashed')).rejects.toThrow(
      'power cut',
    );
    return id;
  };
  const first = await stopped();
  await expect(book.apply(first)).rejects.toThrow('import-phase');
  book.clock.now += 2 * minute;
  expect((await book.apply(first)).phase).toBe('applied');
  expect((await book.people()).size).toBe(60);
  await book.undo(first);
  const second = await stopped();
  expect((await book.people()).size).toBeGreaterThan(0);
  book.clock.now += 2 * minute;
  expect((await book.undo(second)).phase).toBe('undone');
  expect((await book.people()).size).toBe(0);
  expect(await resumeImports(book.store, book, 'other')).toBe(0);
});

test('what changed in the book since the preview counts', async () => {
  const { id, counts } = await book.preview(card('FN:An Bos', 'EMAIL:an@x.example', 'TITLE:baas'));
  expect(counts.create).toBe(1);
  const fields = {
    name: { full: 'An Bos', given: 'An', family: 'Bos' },
    'emails/an@x.example': { value: 'an@x.example' },
  };
  await book.book.edit({ cause: 'edit', user: null }, () => ok([{ kind: 'person', id: 'p1', fields }]));
  expect((await book.apply(id)).counts).toEqual({ create: 0, merge: 1, skip: 0 });
  expect((await book.people()).get('An Bos')).toMatchObject({ id: 'p1', fields: { role: 'baas' } });
});

test('what the file says otherwise becomes a note, once', async () => {
  const fields = {
    name: { full: 'An Bos', given: 'An', family: 'Bos' },
    organisation: 'Werf',
    'emails/an@x.example': { value: 'an@x.example' },
  };
  await book.book.edit({ cause: 'edit', user: null }, () => ok([{ kind: 'person', id: 'p1', fields }]));
  const text = card('FN:An Bos', 'EMAIL:an@x.example', 'ORG:Gemeente', 'TITLE:wethouder');
  await book.take(text);
  const note = 'In een import staat iets anders: organisatie Gemeente, functie wethouder.';
  expect(await book.notes('An Bos')).toEqual([note]);
  await book.take(text);
  expect(await book.notes('An Bos')).toEqual([note]);
});

test('two people known who both match leave it to you', async () => {
  const person = (id: string, more: object) =>
    book.book.edit({ cause: 'edit', user: null }, () =>
      ok([{ kind: 'person', id, fields: { name: { full: 'An Bos', given: 'An', family: 'Bos' }, ...more } }]),
    );
  await person('p1', { 'emails/an@x.example': { value: 'an@x.example' } });
  await person('p2', { organisation: 'Werf' });
  const view = await book.preview(card('FN:An Bos', 'EMAIL:an@x.example', 'ORG:Werf'));
  expect(view.counts.create).toBe(1);
  expect(view.problems).toMatchObject([{ at: 1, type: 'ambiguous' }]);
});

test('who was merged by hand is found by what they were merged from', async () => {
  const person = (id: string, fields: object) =>
    book.book.edit({ cause: 'edit', user: null }, () =>
      ok([{ kind: 'person', id, fields: { name: { full: id }, ...fields } }]),
    );
  await person('stays', {});
  await person('alias', { uid: 'card-1', mergedInto: 'stays' });
  const view = await book.take(card('FN:Wie dan ook', 'UID:card-1', 'TITLE:baas'));
  expect(view.counts).toEqual({ create: 0, merge: 1, skip: 0 });
  expect((await book.people()).get('stays')?.fields.role).toBe('baas');
});

test('a preview that nobody applied is gone after a day', async () => {
  const { id } = await book.preview(people(3));
  book.clock.now += 25 * 60 * minute;
  await book.preview(people(1));
  expect(await findImport(book, id)).toBeNull();
});
