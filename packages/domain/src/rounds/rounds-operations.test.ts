import { expect, test } from 'vitest';
import type { EventRounds } from './event-rounds.ts';
import {
  beginRound,
  changeRounds,
  currentRound,
  finishRound,
  isPlanned,
  keepRounds,
} from './rounds-operations.ts';

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

test('[R2] who is told not to have come changes only rounds that have not begun', () => {
  const { startedAt: _, ...waiting } = rounds;
  const changed = changeRounds(waiting, { people: rounds.people.slice(0, 1) });
  expect([changed.plan, changed.held, changed.startedAt]).toEqual([[[['a', 'b']]], 1, undefined]);
});

test('[R2] while a round is on its tables stay, and only what comes after is planned anew', () => {
  const four = [...'abcd'].map((id) => ({ id, name: id.toUpperCase() }));
  const [first, second, third] = [[[...'abcd']], [[...'abdc']], [[...'cabd']]];
  const running = { ...rounds, people: four, count: 3, plan: [first, second, third] };
  expect(changeRounds(running, {})).toEqual({ ...running, plan: [first, second] });
  const people = four.map((each) => (each.id === 'b' ? { ...each, isGone: true } : each));
  const without = changeRounds(running, { people });
  expect(without.plan).toEqual([first, [['a', 'd', 'c']]]);
  expect([without.held, without.startedAt]).toEqual([1, running.startedAt]);
});

test('[R2] where hardly anybody is left the round that is on is over', () => {
  const changed = changeRounds(rounds, { people: rounds.people.slice(0, 1) });
  expect([changed.plan, changed.startedAt]).toEqual([[[['a', 'b']]], undefined]);
});

test('[R2] rounds are planned when each that was chosen has its tables', () => {
  expect([0, 2, 3].map((count) => isPlanned({ ...rounds, count }))).toEqual([true, true, false]);
  expect(isPlanned({ ...rounds, count: 0, plan: [] })).toBe(false);
});

test('[R5] the round that is on is the one after those held, until its minutes are over', () => {
  const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);
  expect(currentRound(rounds, at('19:04:00'))).toEqual({ number: 2, left: 360_000 });
  expect(currentRound(rounds, at('19:10:00'))).toEqual({ number: 2, left: 0 });
  expect(currentRound({ ...rounds, held: 2 }, at('19:04:00'))).toBeNull();
});

test('[R5] a clock that jumped shows a whole round or one that is over, never days', () => {
  const at = (time: string) => Date.parse(time);
  expect(currentRound(rounds, at('2026-11-21T19:00:00Z'))).toEqual({ number: 2, left: 600_000 });
  expect(currentRound(rounds, at('2027-11-22T19:00:00Z'))).toEqual({ number: 2, left: 0 });
  expect(currentRound({ ...rounds, startedAt: 'later' }, at('2026-11-22T19:00:00Z'))?.left).toBe(0);
});

test('[R2] what was worked out from rounds that changed meanwhile is not kept', () => {
  const kept = event('club') as NonNullable<ReturnType<typeof event>>;
  const now = { ...kept, fields: { ...kept.fields, rounds: { ...rounds, held: 2 } } };
  expect(keepRounds({ event: now }, rounds, { insteadOf: rounds })).toMatchObject({
    problem: { type: 'rounds-changed' },
  });
  expect(keepRounds({ event: now }, rounds, { insteadOf: now.fields.rounds }).ok).toBe(true);
  expect(keepRounds({ event: kept }, rounds, { insteadOf: null }).ok).toBe(true);
  expect(keepRounds({ event: now }, rounds, { insteadOf: null }).ok).toBe(false);
});

test('[R5] a round begins once and is held once, whoever says it and how often', () => {
  const { startedAt: _, ...waiting } = rounds;
  const begun = beginRound(waiting, 2, '2026-11-22T19:00:00Z');
  expect(begun).toEqual(rounds);
  expect(beginRound(begun, 2, '2026-11-22T19:05:00Z')).toEqual(rounds);
  expect(beginRound(waiting, 1, '2026-11-22T19:05:00Z')).toEqual(waiting);
  const held = finishRound(begun, 2);
  expect(held).toEqual({ ...waiting, held: 2 });
  expect(finishRound(held, 2)).toEqual(held);
  expect(finishRound(begun, 1)).toEqual(begun);
});
