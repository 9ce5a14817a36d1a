import { expect, test } from 'vitest';
import { person } from '../records/records.harness.ts';
import { tagPeople } from './tag-people.ts';

test('tagPeople adds and removes for many, and touches only whom it changes', () => {
  const people = [
    person('a', { 'tags/borrel': { label: 'Borrel' } }),
    person('b', { 'tags/oud': { label: 'Oud' } }),
    person('c'),
  ];
  const tagged = tagPeople({ people }, { add: ['borrel'], remove: ['oud', 'nooit'] });
  expect(tagged).toEqual({
    ok: true,
    value: [
      { kind: 'person', id: 'b', fields: { 'tags/oud': null, 'tags/borrel': { label: 'borrel' } } },
      { kind: 'person', id: 'c', fields: { 'tags/borrel': { label: 'borrel' } } },
    ],
  });
});

test('tagPeople refuses nobody and nothing', () => {
  expect(tagPeople({ people: [] }, { add: ['x'] })).toMatchObject({ problem: { type: 'nobody-chosen' } });
  expect(tagPeople({ people: [person('a')] }, { add: [' '] })).toMatchObject({
    problem: { type: 'no-tag-given' },
  });
});
