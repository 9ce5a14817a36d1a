import { expect, test } from 'vitest';
import type { EventRounds } from './event-rounds.ts';
import { changeRounds, currentRound, keepRounds } from './rounds-operations.ts';

const rounds: EventRounds = {
  people: [
    { id: 'a', name: 'Sanne' },
    { id: 'b', name: 'Mo' },
  ],
  count: 2,
  size: 2,
  minutes: 10,
  plan: [[['a', 'b']], [['a', 'b']]],
  why: [],
  held: 1,
  startedAt: '2026-11-22T19:00:00Z',
};
const event = (kind: 'club' | 'funeral') =>
  ({ kind: 'event', id: 'e', fields: { name: 'Avond', kind, on: '2026-11-22' } }) as Parameters<
    typeof keepRounds
  >[0]['event'];

test('[P8] at a funeral there are no rounds', () => {
  expect(keepRounds({ event: event('funeral') }, rounds)).toMatchObject({
    problem: { type: 'presence-only' },
  });
  expect(keepRounds({ event: event('club') }, rounds)).toMatchObject({
    ok: true,
    value: [{ fields: { rounds } }],
  });
});

test('[R2] who is told not to have come changes only rounds that are still to be held', () => {
  const changed = changeRounds(rounds, { people: rounds.people.slice(0, 1) });
  expect([changed.plan, changed.held, changed.startedAt]).toEqual([[[['a', 'b']]], 1, undefined]);
});

test('[R5] the round that is on is the one after those held, until its minutes are over', () => {
  expect(currentRound(rounds)).toEqual({ number: 2, endsAt: Date.parse('2026-11-22T19:10:00Z') });
  expect(currentRound({ ...rounds, held: 2 })).toBeNull();
});
