import { ok } from '@kennis/domain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { card, openTestBook, type TestBook } from '../import.harness.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openTestBook();
});
afterEach(() => book.close());

const write = (kind: string, id: string, fields: { [path: string]: unknown }) =>
  book.book.edit({ cause: 'edit', user: null }, () => ok([{ kind, id, fields }]));
const idOf = async (name: string) => (await book.people()).get(name)?.id ?? '';

test('what somebody edited stays, whole, and is listed', async () => {
  const { id } = await book.take(card('FN:An', 'NOTE:x') + card('FN:Bo'));
  await write('person', await idOf('An'), { rhythm: 'month' });
  const view = await book.undo(id);
  expect([...(await book.people()).keys()]).toEqual(['An']);
  expect(view.kept).toEqual([{ kind: 'person', id: await idOf('An'), why: 'edited', by: ['rhythm'] }]);
  expect(await book.notes('An')).toEqual([]);
});

test('somebody spoken to since stays', async () => {
  const { id } = await book.take(card('FN:An') + card('FN:Bo'));
  const an = await idOf('An');
  await write('encounter', 'e1', { on: '2026-11-21', channel: 'call', [`people/${an}`]: { known: true } });
  const view = await book.undo(id);
  expect(view.kept).toEqual([{ kind: 'person', id: an, why: 'referred', by: ['e1'] }]);
  expect([...(await book.people()).keys()]).toEqual(['An']);
});

test('somebody known loses what the import added, and keeps what was changed since', async () => {
  await write('person', 'p1', {
    name: { full: 'An Bos', given: 'An', family: 'Bos' },
    'emails/an@x.example': { value: 'an@x.example' },
  });
  const { id, counts } = await book.take(
    card('FN:An Bos', 'EMAIL:an@x.example', 'TITLE:baas', 'ORG:Werf', 'CATEGORIES:Borrel'),
  );
  expect(counts).toEqual({ create: 0, merge: 1, skip: 0 });
  await write('person', 'p1', { role: 'schipper' });
  const view = await book.undo(id);
  const fields = (await book.people()).get('An Bos')?.fields;
  expect(fields).toMatchObject({ role: 'schipper' });
  expect(Object.keys(fields ?? {}).sort()).toEqual(['emails/an@x.example', 'name', 'role']);
  expect(view.kept).toEqual([{ kind: 'person', id: 'p1', why: 'edited', by: ['role'] }]);
});

test('somebody deleted since is left alone', async () => {
  const { id } = await book.take(card('FN:An'));
  await book.book.edit({ cause: 'edit', user: null }, async () =>
    ok([{ kind: 'person', id: await idOf('An'), fields: {}, deleted: true }]),
  );
  expect((await book.undo(id)).kept).toEqual([]);
});

test('an import is undone once, and only after it was applied', async () => {
  const { id } = await book.preview(card('FN:An'));
  await expect(book.undo(id)).rejects.toThrow('import-phase');
  await book.apply(id);
  await expect(book.apply(id)).rejects.toThrow('import-phase');
  await book.undo(id);
  await expect(book.undo(id)).rejects.toThrow('import-phase');
  await expect(book.undo('nothing')).rejects.toThrow('import-missing');
});
