import { ok, type Patch } from '@kennis/domain';
import { expect, test } from 'vitest';
import { openMemoryStore } from '../memory/index.ts';
import { readGoals } from './read-goals.ts';

let made = 0;
const ids = (): string => `01936000-0000-7000-8000-${String(++made).padStart(12, '0')}`;

test('goals come the latest first, each with what served it', async () => {
  const store = openMemoryStore({ context: { now: () => 1_800_000_000_000, ids, device: 'testdevice' } });
  const book = store.book('book');
  const patches: readonly Patch[] = [
    { kind: 'goal', id: 'old', fields: { text: 'Andere branche', on: '2025-01-01' } },
    { kind: 'goal', id: 'new', fields: { text: 'Een eigen praktijk', on: '2026-01-01' } },
    { kind: 'event', id: 'e', fields: { name: 'Borrel', kind: 'club', on: '2026-02-01', towards: 'old' } },
  ];
  await book.edit({ cause: 'edit', user: null }, () => ok(patches));
  const goals = await readGoals(book);
  expect(goals.map(({ goal, events }) => [goal.id, events.map(({ id }) => id)])).toEqual([
    ['new', []],
    ['old', ['e']],
  ]);
});
