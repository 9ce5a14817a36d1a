import { expect, test } from 'vitest';
import { bookOf } from './book.harness.ts';
import { readGoals } from './read-goals.ts';

test('goals come the latest first, each with what served it', async () => {
  const book = await bookOf(
    { kind: 'goal', id: 'old', fields: { text: 'Andere branche', on: '2025-01-01' } },
    { kind: 'goal', id: 'new', fields: { text: 'Een eigen praktijk', on: '2026-01-01' } },
    { kind: 'event', id: 'e', fields: { name: 'Borrel', kind: 'club', on: '2026-02-01', towards: 'old' } },
  );
  const goals = await readGoals(book);
  expect(goals.map(({ goal, events }) => [goal.id, events.map(({ id }) => id)])).toEqual([
    ['new', []],
    ['old', ['e']],
  ]);
});
