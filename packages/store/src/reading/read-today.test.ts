import { logContact, snooze, type Today } from '@kennis/domain';
import { expect, test } from 'vitest';
import { exampleBook, newContext } from './book.harness.ts';
import { readDueToday, readToday } from './read-today.ts';

const origin = { cause: 'edit', user: null } as const;
const context = newContext();

const names = ({ keepWarm }: Today): string[] => keepWarm.map(({ person }) => person.fields.name.full);

test('[F3] Today shows due promises with their people, then whom to keep warm, then what is coming', async () => {
  const today = await readToday(await exampleBook(), context);
  const due = today.promises.map(({ promise, person }) => [person?.fields.name.full, promise.fields.dueOn]);
  expect(due).toContainEqual(['Sanne de Vries', '2026-11-21']);
  expect(today.promises.map(({ promise }) => promise.fields.dueOn)).toEqual(
    today.promises.map(({ promise }) => promise.fields.dueOn).sort(),
  );
  expect(today.events[0]?.inDays).toBe(5);
});

test('[F3] what is due is read by itself and says the same, so that it can be shown first', async () => {
  const book = await exampleBook();
  const { on, promises, introductions, events } = await readToday(book, context);
  expect(promises.length).toBeGreaterThan(0);
  expect(introductions.length).toBeGreaterThan(0);
  expect(await readDueToday(book, context)).toEqual({ on, promises, introductions, events });
});

test('[K6] Today fills the cap with reasons and something to say', async () => {
  const today = await readToday(await exampleBook(), context);
  expect(today.keepWarm).toHaveLength(5);
  for (const { reasons, say } of today.keepWarm)
    expect(Math.min(reasons.length, say.length)).toBeGreaterThan(0);
  const mo = today.keepWarm.find(({ person }) => person.fields.name.full === 'Mo El Amrani');
  expect(mo?.reasons[0]).toMatchObject({ type: 'their-ask-somebody-you-know', name: 'Anouk Bos' });
});

test('[K6] what was done or put off counts, and nobody is shown again', async () => {
  const book = await exampleBook();
  const before = await readToday(book, context);
  const [first, second] = before.keepWarm;
  const done = logContact(
    {},
    { people: [first?.person.id ?? ''], channel: 'call', suggested: true },
    context,
  );
  const later = snooze({ person: second?.person ?? null }, {}, context);
  await book.edit(origin, () => done);
  await book.edit(origin, () => later);
  const after = await readToday(book, context);
  expect(after.cap).toEqual({ perWeek: 5, used: 2 });
  expect(names(after)).toEqual(names(before).slice(2));
});
