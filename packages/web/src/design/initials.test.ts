import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test('initialsOf takes the first and the last name, and leaves particles out', () => {
  expect(initialsOf('Sanne de Vries')).toBe('SV');
  expect(initialsOf('Els van den Broek-Jansen')).toBe('EJ');
  expect(initialsOf('Łukasz Żółć')).toBe('ŁŻ');
  expect(initialsOf('mo')).toBe('M');
  expect(initialsOf('李 小龙')).toBe('李小');
  expect(initialsOf('')).toBe('');
});
