import { expect, test } from 'vitest';
import type { PersonFields } from '../people/person.ts';
import { rankPeople } from './rank-people.ts';

const rows = [
  person('sanne', {
    name: { full: 'Sanne de Vries' },
    organisation: 'Desembakkerij De Vries',
    place: 'Zwolle',
  }),
  person('mo', { name: { full: 'Mohamed El Amrani' }, nickname: 'Mo', role: 'adviseur installatietechniek' }),
  person('zoe', { name: { full: 'Zoë Dąbrowski' }, role: 'jurist', 'tags/borrel': { label: 'Borrel' } }),
  person('jansen', { name: { full: 'Piet Jansen' }, 'emails/piet@example.nl': { value: 'piet@example.nl' } }),
  person('jan', { name: { full: 'Jan Kuipers' }, 'phones/+31612345678': { value: '06 12345678' } }),
];

const found = (query: string): string[] => rankPeople(query, rows).map(({ row }) => row.person.id);

test.each([
  ['SANNE', ['sanne']],
  ['zoe dabrowski', ['zoe']],
  ['Zöe', ['zoe']],
  ['bakkerij', ['sanne']],
  ['techniek', ['mo']],
  ['sa', ['sanne']],
  ['snane', ['sanne']],
  ['bakkrij zwolle', ['sanne']],
  ['amrni', ['mo']],
  ['borrel', ['zoe']],
  ['sanne van vries', ['sanne']],
  ['sanne zwolle', ['sanne']],
  ['sanne utrecht', []],
  ['jan', ['jan', 'jansen']],
  ['piet@example.nl', ['jansen']],
  ['06-1234', ['jan']],
  ['xyz', []],
  ['', []],
])('[Z1] rankPeople finds %s as %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('[Z2] rankPeople puts a name before an organisation, and a whole word before a part or a typo', () => {
  const named = [
    person('a', { name: { full: 'Ida Bakker' } }),
    person('b', { name: { full: 'Ida Kok' }, organisation: 'Bakker' }),
    person('c', { name: { full: 'Ida Bekker' } }),
    person('d', { name: { full: 'Ida Bakkerus' } }),
  ];
  expect(rankPeople('bakker', named).map(({ row }) => row.person.id)).toEqual(['a', 'd', 'b', 'c']);
});

test('[Z2] rankPeople puts the one you spoke most first among equals', () => {
  const equals = [
    { ...person('a', { name: { full: 'Jan Smit' } }), tie: { contactDays: 1, lastOn: '2026-01-01' } },
    { ...person('b', { name: { full: 'Jan Smit' } }), tie: { contactDays: 9, lastOn: '2026-01-01' } },
  ];
  expect(rankPeople('jan', equals).map(({ row }) => row.person.id)).toEqual(['b', 'a']);
});

test('rankPeople tells which parts answer', () => {
  const [first] = rankPeople('zoe bor', rows);
  expect(
    first?.fields.map(({ field, text, spans }) => [field, ...spans.map((s) => text.slice(s.start, s.end))]),
  ).toEqual([
    ['name', 'Zoë'],
    ['tags', 'Bor'],
  ]);
  const [compound] = rankPeople('techniek', rows);
  expect(compound?.fields[0]).toMatchObject({ field: 'role', spans: [{ start: 20, end: 28 }] });
});

function person(
  id: string,
  fields: PersonFields,
): { person: { id: string; fields: PersonFields }; tie: null } {
  return { person: { id, fields }, tie: null };
}
