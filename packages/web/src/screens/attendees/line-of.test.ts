import { expect, test } from 'vitest';
import { lineOf, type OwnPeople } from './line-of.ts';

const els = { name: { full: 'Els Hoekstra' }, role: 'directeur', organisation: 'Streekfonds' };
const people: OwnPeople = new Map([['els', { fields: els }]]);
const listed = { at: 1, name: { full: 'Els Hoekstra' } };

test('of whom you know the line has what you have of them, where the list has only a name', () => {
  expect(lineOf({ ...listed, known: 'els' }, people)).toBe('directeur, Streekfonds');
  expect(lineOf({ ...listed, organisation: 'Salland', known: 'els' }, people)).toBe('Salland');
  expect([lineOf(listed, people), lineOf({ ...listed, known: 'gone' }, people)]).toEqual(['', '']);
});
