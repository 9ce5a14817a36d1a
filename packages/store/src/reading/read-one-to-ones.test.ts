import { makePromise, planOneToOne } from '@kennis/domain';
import { expect, test } from 'vitest';
import { exampleBook, newContext } from './book.harness.ts';
import { readOneToOnes } from './read-one-to-ones.ts';

const origin = { cause: 'edit', user: null } as const;
const context = newContext();

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
