import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { editEncounter } from './edit-encounter.ts';

const encounter = record('encounter', 'e', {
  on: '2026-05-05',
  precision: 'year',
  channel: 'other',
  text: 'deeg',
  'people/a': { known: true },
  'people/b': { known: true },
});

test('a day given by hand is no estimate any more', () => {
  expect(editEncounter({ encounter }, { on: '2026-05-05' }, context())).toMatchObject({
    value: [{ fields: { precision: null } }],
  });
});

test('editEncounter patches only what differs', () => {
  const edited = editEncounter(
    { encounter },
    { people: ['b', 'c'], text: null, channel: 'other' },
    context(),
  );
  expect(edited).toEqual({
    ok: true,
    value: [
      { kind: 'encounter', id: 'e', fields: { text: null, 'people/a': null, 'people/c': { known: true } } },
    ],
  });
  expect(editEncounter({ encounter }, { text: 'deeg' }, context())).toEqual({ ok: true, value: [] });
});

test('editEncounter refuses a day ahead, an encounter with nobody, and one that is not there', () => {
  expect(editEncounter({ encounter }, { on: '2027-01-01' }, context())).toMatchObject({
    problem: { type: 'day-in-future' },
  });
  expect(editEncounter({ encounter }, { people: [] }, context())).toMatchObject({
    problem: { type: 'nobody-chosen' },
  });
  expect(editEncounter({ encounter: null }, {}, context())).toMatchObject({
    problem: { type: 'encounter-missing' },
  });
});
