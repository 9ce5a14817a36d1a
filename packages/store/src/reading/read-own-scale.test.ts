import { addDays, ok, type Patch } from '@kennis/domain';
import { expect, test } from 'vitest';
import { openMemoryStore } from '../memory/index.ts';
import type { Book } from '../store.ts';
import { readOwnScale } from './read-own-scale.ts';
import { readToday } from './read-today.ts';

const origin = { cause: 'example', user: null } as const;
const now = '2026-11-21T19:30:00.000Z';
const zone = 'Europe/Amsterdam';
const today = '2026-11-21';

let made = 0;
const ids = (): string => `01936000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
const context = { now, zone, ids };

function emptyBook(): Book {
  return openMemoryStore({ context: { now: () => Date.parse(now), ids, device: 'testdevice' } }).book('book');
}

/** Forty people, each spoken twice long ago and never again. */
async function quietBook(): Promise<Book> {
  const book = emptyBook();
  const patches: Patch[] = Array.from({ length: 40 }, ids).flatMap((id, at) => [
    { kind: 'person', id, fields: { name: { full: `Ida ${at}` } } },
    ...[1000 - at, 900 - at].map((ago) => ({
      kind: 'encounter',
      id: ids(),
      fields: { on: addDays(today, -ago), channel: 'meeting', [`people/${id}`]: { known: true } },
    })),
  ]);
  await book.edit(origin, () => ok(patches));
  return book;
}

test('your own scale is learned from what the book has, and Today is weighed with it', async () => {
  expect(await readOwnScale(emptyBook(), today)).toBe(1);
  const quiet = await quietBook();
  const scale = await readOwnScale(quiet, today);
  expect(scale).toBeLessThan(0.7);
  const [learned, fixed] = [
    await readToday(quiet, context),
    await readToday(quiet, { ...context, scale: 1 }),
  ];
  expect(learned.keepWarm[0]?.chance).toBeLessThan(fixed.keepWarm[0]?.chance ?? 0);
});
