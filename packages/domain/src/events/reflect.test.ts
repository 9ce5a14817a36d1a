import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { isLookBackWaiting, proposeGoalMet, reflect, reflectionQuestions } from './reflect.ts';

const base = { name: 'Haringpartij', kind: 'reception', on: '2026-11-20' } as const;
const event = record('event', 'e', base);
const reflection = record('reflection', 'r', {
  event: 'e',
  on: '2026-11-21',
  better: 'eerder komen',
  energy: 3,
});

test('[E1] looking back asks what it brought, the goal, cards, what went well and what can be better', () => {
  const questions = reflectionQuestions({ ...base, goal: { form: 'meet', count: 3 } });
  expect(questions).toEqual(['enjoyment', 'energy', 'brought', 'goalMet', 'cards', 'well', 'better']);
  expect(reflectionQuestions(base)).not.toContain('goalMet');
  expect(reflectionQuestions({ ...base, kind: 'jubilee' })).not.toContain('cards');
});

test('[A7] energy and enjoyment are asked first, before any yield', () => {
  expect(reflectionQuestions(base).slice(0, 2)).toEqual(['enjoyment', 'energy']);
});

test('[P8] after a funeral only what stays with you and your energy are asked', () => {
  expect(reflectionQuestions({ ...base, kind: 'funeral' })).toEqual(['well', 'energy']);
});

test('[E1] what was answered is written down, and changed later in the same place', () => {
  expect(reflect({ event }, { energy: 4, better: ' eerder komen ', brought: '' }, context())).toEqual({
    ok: true,
    value: [
      {
        kind: 'reflection',
        id: 'id1',
        fields: { event: 'e', on: '2026-11-21', energy: 4, better: 'eerder komen' },
      },
    ],
  });
  expect(reflect({ event, reflection }, { energy: 4, better: 'eerder komen' }, context())).toEqual({
    ok: true,
    value: [{ kind: 'reflection', id: 'r', fields: { energy: 4 } }],
  });
  expect(reflect({ event }, {}, context())).toEqual({ ok: true, value: [] });
});

test.each([
  [{ energy: 6 }, { type: 'number-out-of-range', field: 'energy', value: 6, least: 1, most: 5 }],
  [{ enjoyment: 0 }, { type: 'number-out-of-range', field: 'enjoyment', value: 0, least: 1, most: 5 }],
  [{ cards: 1.5 }, { type: 'number-out-of-range', field: 'cards', value: 1.5, least: 0, most: 10_000 }],
  [{ goalMet: 'bijna' as never }, { type: 'not-a-choice', field: 'goalMet' }],
])('[E1] %j is refused', (intent, problem) => {
  expect(reflect({ event }, intent, context())).toMatchObject({ ok: false, problem });
});

test('[E1] without its event nothing is looked back on', () => {
  expect(reflect({ event: null }, { energy: 3 }, context())).toMatchObject({
    problem: { type: 'event-missing' },
  });
});

test('[E1] looking back waits for two weeks, until something is written', () => {
  expect(isLookBackWaiting(event, [], context())).toBe(true);
  expect(isLookBackWaiting(event, [reflection], context())).toBe(false);
  expect(isLookBackWaiting(record('event', 'e', { ...base, on: '2026-11-22' }), [], context())).toBe(false);
  expect(isLookBackWaiting(record('event', 'e', { ...base, on: '2026-11-01' }), [], context())).toBe(false);
  expect(isLookBackWaiting(record('event', 'e', { ...base, kind: 'funeral' }), [], context())).toBe(false);
});

test('[E1] whether the goal was met starts from its progress', () => {
  expect(proposeGoalMet({ form: 'meet', done: 3, of: 3 })).toBe('yes');
  expect(proposeGoalMet({ form: 'meet', done: 1, of: 3 })).toBe('partly');
  expect(proposeGoalMet({ form: 'again', done: 0, of: null })).toBe('no');
  expect(proposeGoalMet(null)).toBeNull();
});
