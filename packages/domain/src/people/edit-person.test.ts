import { expect, test } from 'vitest';
import { context, person } from '../records/records.harness.ts';
import { addPerson, editPerson } from './edit-person.ts';

test('addPerson needs only a name, read into its parts', () => {
  expect(addPerson({ name: 'Sanne de Vries' }, context())).toEqual({
    ok: true,
    value: [
      {
        kind: 'person',
        id: 'id1',
        fields: {
          name: { full: 'Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries' },
          uid: 'urn:uuid:id1',
          resource: 'id1.vcf',
        },
      },
    ],
  });
  expect(addPerson({ name: '  ' }, context())).toEqual({
    ok: false,
    problem: { type: 'text-missing', field: 'name' },
  });
  expect(addPerson({}, context())).toMatchObject({ problem: { type: 'text-missing', field: 'name' } });
});

test('addPerson keys contact points so that two devices add the same one once', () => {
  const added = addPerson(
    {
      name: 'Mo',
      emails: [{ value: ' Mo@Example.nl ', label: 'work' }],
      phones: [{ value: '06 1234 5678' }],
      tags: ['Borrel', ' borrel'],
      countryCode: '31',
    },
    context(),
  );
  expect(added.ok && added.value[0]?.fields).toMatchObject({
    'emails/mo@example.nl': { value: 'Mo@Example.nl', label: 'work' },
    'phones/+31612345678': { value: '06 1234 5678' },
    'tags/borrel': { label: 'borrel' },
  });
});

test('editPerson patches only what differs, and empties with null or blank text', () => {
  const before = person('p1', {
    role: 'jurist',
    place: 'Zwolle',
    'tags/a': { label: 'a' },
    'tags/b': { label: 'b' },
  });
  const edit = { name: { full: 'p1' }, role: 'jurist', place: ' ', organisation: 'Kade 9', tags: ['b', 'c'] };
  expect(editPerson({ person: before }, edit)).toEqual({
    ok: true,
    value: [
      {
        kind: 'person',
        id: 'p1',
        fields: { place: null, organisation: 'Kade 9', 'tags/a': null, 'tags/c': { label: 'c' } },
      },
    ],
  });
  expect(editPerson({ person: before }, { role: 'jurist' })).toEqual({ ok: true, value: [] });
});

test.each([
  [{ metOn: '31-02-2026' }, { type: 'day-does-not-exist', field: 'metOn', value: '31-02-2026' }],
  [{ birthday: '--02-30' }, { type: 'day-does-not-exist', field: 'birthday', value: '--02-30' }],
  [{ role: 'x'.repeat(201) }, { type: 'text-too-long', field: 'role', length: 201, most: 200 }],
  [{ emails: [{ value: 'sanne at example' }] }, { type: 'mail-address-unclear', value: 'sanne at example' }],
  [{ name: '' }, { type: 'text-missing', field: 'name' }],
])('editPerson refuses %j', (edit, problem) => {
  expect(editPerson({ person: person('p1') }, edit)).toEqual({ ok: false, problem });
});

test('editPerson takes a birthday without a year', () => {
  expect(editPerson({ person: person('p1') }, { birthday: '--02-29' })).toMatchObject({
    value: [{ fields: { birthday: '--02-29' } }],
  });
});

test('[K5] the rhythm is one of five, or unset', () => {
  const set = person('p1', { rhythm: 'month' });
  expect(editPerson({ person: set }, { rhythm: null })).toMatchObject({
    value: [{ fields: { rhythm: null } }],
  });
  expect(editPerson({ person: set }, { rhythm: 'week' as 'month' })).toMatchObject({
    problem: { type: 'not-a-choice', field: 'rhythm', value: 'week' },
  });
});

test('editPerson of nobody is refused', () => {
  expect(editPerson({ person: null }, {})).toMatchObject({ problem: { type: 'person-missing' } });
});
