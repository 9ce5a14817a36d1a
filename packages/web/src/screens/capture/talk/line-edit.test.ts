import { expect, test } from 'vitest';
import { lineEdit, movePlace } from './line-edit.ts';

test('movePlace keeps a place before what was written, and moves one after it', () => {
  const edit = lineEdit('Sanne zoekt stagiairs', 'Sanne de Vries zoekt stagiairs');
  expect(movePlace(0, edit)).toBe(0);
  expect(movePlace('Sanne zoekt '.length, edit)).toBe('Sanne de Vries zoekt '.length);
});

test('movePlace is null where the words were taken out', () => {
  const edit = lineEdit('Sanne zoekt stagiairs', 'Sanne');
  expect(movePlace('Sanne zoekt '.length, edit)).toBeNull();
  expect(movePlace(0, edit)).toBe(0);
});

test('lineEdit finds nothing to do in the same line', () => {
  expect(lineEdit('zoekt', 'zoekt')).toEqual({ from: 5, to: 5, longer: 0 });
});
