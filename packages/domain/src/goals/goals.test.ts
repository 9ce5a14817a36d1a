import { expect, test } from 'vitest';
import { favour, worked } from '../giving/giving.harness.ts';
import { indexRecord } from '../records/index-record.ts';
import { context, record } from '../records/records.harness.ts';
import { servedGoalSentence } from '../wording/giving-sentence.ts';
import { print } from '../wording/print.harness.ts';
import { addGoal, deleteGoal, editGoal, endGoal, pointAtGoal } from './goal-operations.ts';
import { servedGoal } from './served-goal.ts';

const goal = record('goal', 'g', { text: 'in elke wijk iemand kennen', on: '2026-01-01' });
const event = record('event', 'e', {
  name: 'Havenborrel',
  kind: 'reception',
  on: '2026-05-01',
  towards: 'g',
});
const ask = record('ask', 'k', {
  owner: 'me',
  text: 'een straat',
  on: '2026-06-01',
  goal: 'g',
  ending: { how: 'answered', on: '2026-07-01' },
});

test('[D1] you have long-term goals in your own words, and more than one', () => {
  expect(addGoal({ text: ' in elke wijk iemand kennen ', why: 'zo begint alles' }, context())).toEqual({
    ok: true,
    value: [
      {
        kind: 'goal',
        id: 'id1',
        fields: { text: 'in elke wijk iemand kennen', why: 'zo begint alles', on: '2026-11-21' },
      },
    ],
  });
  expect(addGoal({ text: ' ' }, context())).toMatchObject({
    problem: { type: 'text-missing', field: 'text' },
  });
  expect(editGoal({ goal }, { text: 'anders' })).toMatchObject({ value: [{ fields: { text: 'anders' } }] });
  expect(editGoal({ goal: null }, {})).toMatchObject({ problem: { type: 'goal-missing' } });
});

test('[D1] a goal is reached or let go, and can be opened again', () => {
  expect(endGoal({ goal }, { how: 'reached' }, context())).toMatchObject({
    value: [{ fields: { ending: { how: 'reached', on: '2026-11-21' } } }],
  });
  expect(endGoal({ goal }, { how: null }, context())).toMatchObject({
    value: [{ fields: { ending: null } }],
  });
});

test.each([
  ['event', 'towards'],
  ['ask', 'goal'],
  ['introduction', 'goal'],
  ['interview', 'goal'],
  ['favour', 'goal'],
])('[D1] %s can point at one', (kind, field) => {
  const bare = { kind, id: 'x', fields: {}, deletedAt: null };
  expect(pointAtGoal({ record: bare, goal })).toEqual({
    ok: true,
    value: [{ kind, id: 'x', fields: { [field]: 'g' } }],
  });
  const pointing = { ...bare, fields: { [field]: 'g' } };
  expect(pointAtGoal({ record: pointing, goal })).toEqual({ ok: true, value: [] });
  expect(pointAtGoal({ record: pointing, goal: null })).toMatchObject({
    value: [{ fields: { [field]: null } }],
  });
});

test('[D1] what cannot serve a goal is refused, and what does is found from the goal', () => {
  const note = { kind: 'note', id: 'n', fields: {}, deletedAt: null };
  expect(pointAtGoal({ record: note, goal })).toMatchObject({
    problem: { type: 'cannot-serve-goal', kind: 'note' },
  });
  for (const each of [
    event,
    ask,
    worked('i', '2026-04-01', { goal: 'g' }),
    favour('f', '2026-08-01', { goal: 'g' }),
  ])
    expect(indexRecord(each).links.map(({ to }) => to)).toContain('g');
});

test('[D1] a goal shows what served it, and what that brought', () => {
  const interview = { kind: 'interview', id: 'n', fields: { goal: 'g', on: '2026-03-01' }, deletedAt: null };
  const served = servedGoal(goal, [
    event,
    ask,
    interview,
    worked('i', '2026-04-01', { goal: 'g' }),
    favour('got', '2026-08-01', { goal: 'g' }),
    favour('gave', '2026-02-01', { goal: 'g', by: 'me' }),
    favour('other', '2026-02-01', { goal: 'h' }),
  ]);
  expect(served).toMatchObject({ answered: 1, worked: 1, lastOn: '2026-08-01' });
  expect(
    [served.events, served.asks, served.introductions, served.interviews, served.given, served.received].map(
      (list) => list.length,
    ),
  ).toEqual([1, 1, 1, 1, 1, 1]);
  expect(print(servedGoalSentence(served), 'nl')).toBe(
    'Hiervoor deed je 5 dingen; het bracht één keer iets op.',
  );
  expect(print(servedGoalSentence(servedGoal(goal, [])), 'nl')).toBe('Hieraan droeg nog niets bij.');
});

test('[D1] deleting a goal leaves what pointed at it', () => {
  expect(deleteGoal({ goal, pointing: [event, ask, favour('f', '2026-01-01')] })).toMatchObject({
    value: [
      { kind: 'event', fields: { towards: null } },
      { kind: 'ask', fields: { goal: null } },
      { kind: 'goal', deleted: true },
    ],
  });
});
