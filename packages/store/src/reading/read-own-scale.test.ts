import { addDays, type Patch } from '@kennis/domain';
import { expect, test } from 'vitest';
import type { Book } from '../store.ts';
import { bookOf, newContext, today } from './book.harness.ts';
import { readOwnScale } from './read-own-scale.ts';
import { readToday } from './read-today.ts';

const context = newContext();

/** Forty people, each spoken twice long ago and never again. */
function quietBook(): Promise<Book> {
  const patches: Patch[] = Array.from({ length: 40 }, context.ids).flatMap((id, at) => [
    { kind: 'person', id, fields: { name: { full: `Ida ${at}` } } },
    ...[1000 - at, 900 - at].map((ago) => ({
      kind: 'encounter',
      id: context.ids(),
      fields: { on: addDays(today, -ago), channel: 'meeting', [`people/${id}`]: { known: true } },
    })),
  ]);
  return bookOf(...patches);
}

test('your own scale is learned from what the book has, and Today is weighed with it', async () => {
  expect(await readOwnScale(await bookOf(), today)).toBe(1);
  const quiet = await quietBook();
  const scale = await readOwnScale(quiet, today);
  expect(scale).toBeLessThan(0.7);
  const [learned, fixed] = [
    await readToday(quiet, context),
    await readToday(quiet, { ...context, scale: 1 }),
  ];
  expect(learned.keepWarm[0]?.chance).toBeLessThan(fixed.keepWarm[0]?.chance ?? 0);
});
