import { expect, test } from 'vitest';
import { mergePeople } from '../people/merge-people.ts';
import { deleteRecords } from '../records/delete-records.ts';
import { indexRecord } from '../records/index-record.ts';
import { context, person, record } from '../records/records.harness.ts';
import { editFavour, favourKinds, markFavourThanked, recordFavour } from './favour-operations.ts';

const advice = {
  by: 'them',
  person: 'a',
  what: 'advice',
  text: 'begin klein',
  on: '2026-11-01',
} as const;
const favour = record('favour', 'f', advice);

test('[G1] what is given or received has a kind, a person, a text and a day', () => {
  const made = recordFavour(
    { by: 'me', person: 'a', what: 'information', text: ' de naam van het fonds ' },
    context(),
  );
  expect(made).toEqual({
    ok: true,
    value: [
      {
        kind: 'favour',
        id: 'id1',
        fields: {
          by: 'me',
          person: 'a',
          what: 'information',
          text: 'de naam van het fonds',
          on: '2026-11-21',
        },
      },
    ],
  });
  expect(favourKinds).toHaveLength(8);
});

test.each([
  [{ text: ' ' }, { type: 'text-missing', field: 'text' }],
  [{ what: 'money' as never }, { type: 'not-a-choice', field: 'what' }],
  [{ on: '2026-02-31' }, { type: 'day-does-not-exist', field: 'on' }],
  [{ person: '' }, { type: 'text-missing', field: 'person' }],
])('[G1] %j is refused', (wrong, problem) => {
  expect(recordFavour({ ...advice, ...wrong }, context())).toMatchObject({ ok: false, problem });
});

test('[G1] it can be changed, and deleted like any record', () => {
  expect(editFavour({ favour }, { what: 'time', text: 'begin klein' })).toMatchObject({
    value: [{ id: 'f', fields: { what: 'time' } }],
  });
  expect(editFavour({ favour }, {})).toEqual({ ok: true, value: [] });
  expect(editFavour({ favour: null }, {})).toMatchObject({ problem: { type: 'favour-missing' } });
  expect(deleteRecords({ records: [favour] })).toMatchObject({ value: [{ kind: 'favour', deleted: true }] });
});

test('[G2] a received thing points at what it grew from, never at itself', () => {
  expect(editFavour({ favour }, { grewFrom: 'talk' })).toMatchObject({
    value: [{ fields: { grewFrom: 'talk' } }],
  });
  expect(editFavour({ favour }, { grewFrom: 'f' })).toMatchObject({ problem: { type: 'grew-from-itself' } });
});

test('[G4] thanks are recorded with a day, and can be taken back', () => {
  expect(markFavourThanked({ favour }, {}, context())).toMatchObject({
    value: [{ fields: { thankedOn: '2026-11-21' } }],
  });
  const thanked = record('favour', 'f', { ...advice, thankedOn: '2026-11-02' });
  expect(markFavourThanked({ favour: thanked }, { on: null }, context())).toMatchObject({
    value: [{ fields: { thankedOn: null } }],
  });
  const mine = record('favour', 'g', { ...advice, by: 'me' });
  expect(markFavourThanked({ favour: mine }, {}, context())).toMatchObject({
    problem: { type: 'nothing-to-thank' },
  });
});

test('[G4] what was received and not thanked for asks for attention until it is', () => {
  expect(indexRecord(favour).dueOn).toBe('2026-11-01');
  expect(indexRecord(record('favour', 'f', { ...advice, thankedOn: '2026-11-02' })).dueOn).toBeNull();
  expect(indexRecord(record('favour', 'f', { ...advice, by: 'me' })).dueOn).toBeNull();
});

test('[G1] a favour is found from the person, the talk and what it grew from, and follows a merge', () => {
  const linked = record('favour', 'f', {
    ...advice,
    person: 'b',
    grewFrom: 'i',
    encounter: 'e',
    event: 'v',
    goal: 'g',
  });
  expect(indexRecord(linked).links.map(({ role, to }) => `${role} ${to}`)).toEqual([
    'person b',
    'grewFrom i',
    'encounter e',
    'event v',
    'goal g',
  ]);
  const merged = mergePeople({ people: [person('a'), person('b')], references: [linked] }, {});
  expect(merged).toMatchObject({
    value: [{ id: 'b' }, { kind: 'favour', id: 'f', fields: { person: 'a' } }],
  });
});

test('[G1] what is given or received has been: [G4] neither that nor a thank-you is of a day to come', () => {
  const ahead = { type: 'step-in-future', value: '2031-01-01' };
  expect(recordFavour({ ...advice, on: '2031-01-01' }, context())).toEqual({ ok: false, problem: ahead });
  expect(markFavourThanked({ favour }, { on: '2031-01-01' }, context())).toEqual({
    ok: false,
    problem: ahead,
  });
  expect(markFavourThanked({ favour }, { on: 'morgen' }, context())).toMatchObject({
    problem: { type: 'day-does-not-exist' },
  });
});
