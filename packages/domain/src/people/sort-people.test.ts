import { expect, test } from 'vitest';
import { tieOf } from '../keeping-warm/tie-of.ts';
import { context, person } from '../records/records.harness.ts';
import { sortPeople, unsortPeople } from './sort-people.ts';

const row = (id: string, lastOn?: string): Parameters<typeof sortPeople>[0]['people'][number] => ({
  person: person(id),
  tie: lastOn === undefined ? null : tieOf([{ on: lastOn }], null),
});

test('[W3] sortPeople makes of a rough last talk an encounter with its precision', () => {
  const sorted = sortPeople(
    { people: [row('a')] },
    { matters: true, rhythm: 'quarter', spoke: 'this-year' },
    context(),
  );
  expect(sorted).toEqual({
    ok: true,
    value: [
      {
        kind: 'person',
        id: 'a',
        fields: { sorted: { at: '2026-11-21T19:30:00.000Z', matters: true }, rhythm: 'quarter' },
      },
      {
        kind: 'encounter',
        id: 'id1',
        fields: { on: '2026-05-05', precision: 'year', channel: 'other', 'people/a': { known: true } },
      },
    ],
  });
});

test('[W3] sortPeople in bulk gives everybody a talk of their own, but where a later one is known', () => {
  const people = [row('a'), row('b', '2026-11-20'), row('c', '2020-01-01')];
  const sorted = sortPeople({ people }, { matters: true, spoke: 'this-month' }, context());
  const talks = sorted.ok ? sorted.value.filter(({ kind }) => kind === 'encounter') : [];
  expect(talks.map(({ fields }) => Object.keys(fields).at(-1))).toEqual(['people/a', 'people/c']);
});

test('sortPeople without a talk or a rhythm leaves these open', () => {
  const sorted = sortPeople({ people: [row('a')] }, { matters: false, spoke: 'never' }, context());
  expect(sorted.ok && sorted.value.map(({ fields }) => Object.keys(fields))).toEqual([['sorted']]);
});

test('sortPeople refuses nobody and answers it does not know', () => {
  expect(sortPeople({ people: [] }, { matters: true }, context())).toMatchObject({
    problem: { type: 'nobody-chosen' },
  });
  expect(
    sortPeople({ people: [row('a')] }, { matters: true, spoke: 'x' as 'never' }, context()),
  ).toMatchObject({
    problem: { type: 'not-a-choice', field: 'spoke' },
  });
});

test('unsortPeople puts people back', () => {
  expect(unsortPeople({ people: [person('a')] })).toMatchObject({
    value: [{ id: 'a', fields: { sorted: null } }],
  });
});
