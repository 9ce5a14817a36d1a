import { exampleNetwork, makePromise, ok, type Patch, planOneToOne } from '@kennis/domain';
import { expect, test } from 'vitest';
import { openMemoryStore } from '../memory/index.ts';
import type { Book } from '../store.ts';
import { readOneToOnes } from './read-one-to-ones.ts';

const origin = { cause: 'example', user: null } as const;
const now = '2026-11-21T19:30:00.000Z';
const zone = 'Europe/Amsterdam';

let made = 0;
const ids = (): string => `01936000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
const context = { now, zone, ids };

async function exampleBook(): Promise<Book> {
  const store = openMemoryStore({ context: { now: () => Date.parse(now), ids, device: 'testdevice' } });
  const book = store.book('book');
  for (const batch of exampleNetwork({ people: 120, years: 3, now, zone, language: 'nl' }))
    await book.edit(origin, () => ok<readonly Patch[]>(batch));
  return book;
}

test('one-to-one talks of this month are read with reasons, and what is planned counts', async () => {
  const book = await exampleBook();
  const before = await readOneToOnes(book, context);
  expect([before.plans.length, before.proposals.length]).toEqual([2, 1]);
  for (const { reasons } of before.proposals) expect(reasons.length).toBeGreaterThan(0);
  const [first] = before.proposals;
  await book.edit(origin, () => planOneToOne({ person: first?.person ?? null }, { language: 'nl' }, context));
  const other = { by: 'me', person: first?.person.id ?? '', text: 'het artikel sturen' } as const;
  await book.edit(origin, () => makePromise(other, context));
  const after = await readOneToOnes(book, { ...context, now: '2026-12-01T12:00:00.000Z' });
  expect(after.plans).toHaveLength(1);
  expect(after.proposals).toHaveLength(2);
  expect(after.proposals.map(({ person }) => person.id)).not.toContain(first?.person.id);
});
