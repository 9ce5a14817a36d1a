import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import type { EventIntent } from './event-intent.ts';
import { createEvent, deleteEvent, editEvent } from './event-operations.ts';

const intent: EventIntent = { name: ' Haringpartij ', kind: 'reception', on: '2026-11-26' };
const event = record('event', 'e', {
  name: 'Haringpartij',
  kind: 'reception',
  on: '2026-11-26',
  place: 'Zwolle',
});

test('[P1] an event has a name, a kind and a day, with hours, fee and times', () => {
  const more = {
    startsAt: '9.30',
    endsAt: '1200',
    hours: 4.5,
    fee: { cents: 2750, currency: 'EUR' },
    host: '',
  };
  expect(createEvent({ ...intent, ...more }, context())).toEqual({
    ok: true,
    value: [
      {
        kind: 'event',
        id: 'id1',
        fields: {
          name: 'Haringpartij',
          kind: 'reception',
          on: '2026-11-26',
          startsAt: '09:30',
          endsAt: '12:00',
          hours: 4.5,
          fee: { cents: 2750, currency: 'EUR' },
        },
      },
    ],
  });
});

test.each<[EventIntent, object]>([
  [{ name: '' }, { type: 'text-missing', field: 'name' }],
  [{ on: '2026-02-31' }, { type: 'day-does-not-exist', field: 'on', value: '2026-02-31' }],
  [{ startsAt: '25:00' }, { type: 'time-does-not-exist', field: 'startsAt', value: '25:00' }],
  [{ endsAt: 'laat' }, { type: 'time-does-not-exist', field: 'endsAt', value: 'laat' }],
  [{ hours: -1 }, { type: 'number-out-of-range', field: 'hours', value: -1, least: 0, most: 1000 }],
  [
    { hours: Number.NaN },
    { type: 'number-out-of-range', field: 'hours', value: Number.NaN, least: 0, most: 1000 },
  ],
  [
    { goal: { form: 'meet', count: 0 } },
    { type: 'number-out-of-range', field: 'goal', value: 0, least: 1, most: 99 },
  ],
  [{ goal: { form: 'theme', theme: ' ' } }, { type: 'text-missing', field: 'goal' }],
  [
    { kind: 'funeral', goal: { form: 'again' } },
    { type: 'goal-does-not-fit', kind: 'funeral' },
  ],
])('[P1] an event with %j is refused', (wrong, problem) => {
  expect(createEvent({ ...intent, ...wrong }, context())).toEqual({ ok: false, problem });
});

test('[P1] an unknown kind is refused', () => {
  expect(createEvent({ ...intent, kind: 'feest' as never }, context())).toMatchObject({
    problem: { type: 'not-a-choice', field: 'kind', value: 'feest' },
  });
});

test('[P2] a goal of each form fits every kind but a funeral or farewell', () => {
  for (const goal of [
    { form: 'meet', count: 4 },
    { form: 'theme', theme: 'warmtenetten' },
    { form: 'again' },
  ] as const)
    expect(createEvent({ ...intent, goal }, context())).toMatchObject({ value: [{ fields: { goal } }] });
});

test('editing changes what it mentions only, and null empties a field', () => {
  expect(editEvent({ event }, { name: 'Haringpartij', place: null })).toEqual({
    ok: true,
    value: [{ kind: 'event', id: 'e', fields: { place: null } }],
  });
  expect(editEvent({ event }, { place: 'Zwolle' })).toEqual({ ok: true, value: [] });
  expect(editEvent({ event: null }, {})).toMatchObject({ problem: { type: 'event-missing' } });
});

test('[P8] an event that turns out to be a funeral takes no goal', () => {
  expect(editEvent({ event }, { kind: 'funeral', goal: { form: 'again' } })).toMatchObject({
    problem: { type: 'goal-does-not-fit' },
  });
});

test('deleting takes people to find and looking back along', () => {
  const targets = [record('target', 't', { event: 'e', name: 'Mo' })];
  expect(deleteEvent({ event, targets })).toEqual({
    ok: true,
    value: [
      { kind: 'event', id: 'e', fields: {}, deleted: true },
      { kind: 'target', id: 't', fields: {}, deleted: true },
    ],
  });
});
