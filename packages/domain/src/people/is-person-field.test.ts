import { expect, test } from 'vitest';
import { isPersonField } from './is-person-field.ts';

test.each<[path: string, value: unknown]>([
  ['name', { full: 'Sanne', given: 'Sanne' }],
  ['name', null],
  ['role', 'bakker'],
  ['tags/borrel', { label: 'Borrel' }],
  ['emails/a@b.example', { value: 'a@b.example', preference: 1 }],
  ['addresses/1', { locality: 'Zwolle' }],
  ['later', { anything: [1] }],
  ['later/constructor', 3],
])('%s may be %j', (path, value) => {
  expect(isPersonField(path, value)).toBe(true);
});

test.each<[path: string, value: unknown]>([
  ['name', 'Sanne'],
  ['name', {}],
  ['name', { full: 5 }],
  ['role', 5],
  ['organisation', {}],
  ['birthday', ['2026-01-01']],
  ['tags/borrel', 'Borrel'],
  ['tags/borrel', { label: 4 }],
  ['phones/1', { value: 3 }],
  ['addresses/1', 7],
  ['card', { text: 3, version: '3.0' }],
])('%s is never %j', (path, value) => {
  expect(isPersonField(path, value)).toBe(false);
});
