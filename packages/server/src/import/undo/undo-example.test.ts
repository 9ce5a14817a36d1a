import { exampleNetwork, ok } from '@kennis/domain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestBook, type TestBook } from '../import.harness.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openTestBook();
});
afterEach(() => book.close());

test('an example network is taken away whole, with its chains, introductions and goals', async () => {
  const wish = { people: 30, years: 3, now: '2026-11-21T19:30:00.000Z', zone: 'Europe/Amsterdam' } as const;
  let batch = '';
  for (const patches of exampleNetwork({ ...wish, language: 'nl' })) {
    batch ||= patches[0]?.id ?? '';
    await book.book.edit({ cause: 'import', user: null, batch }, () => ok(patches));
  }
  const before = await book.book.counts();
  expect(before).toMatchObject({ person: 30, introduction: 6, goal: 2 });
  const { kept } = await book.undo(batch);
  expect(kept).toEqual([]);
  const after = await book.book.counts();
  for (const kind of ['person', 'encounter', 'event', 'favour', 'introduction', 'goal'])
    expect(after[kind] ?? 0, kind).toBe(0);
});
