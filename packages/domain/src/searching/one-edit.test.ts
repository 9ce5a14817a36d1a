import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endWithinOneEdit, isWithinOneEdit, startWithinOneEdit } from './one-edit.ts';

test.each([
  ['sanne', 'sanne', true],
  ['sanne', 'sane', true],
  ['sanne', 'sannne', true],
  ['sanne', 'senne', true],
  ['sanne', 'snane', true],
  ['sanne', 'anne', true],
  ['sanne', 'sen', false],
  ['sanne', 'snena', false],
  ['sanne', 'ansen', false],
])('%s and %s are within one edit: %s', (a, b, within) => {
  expect(isWithinOneEdit(a, b)).toBe(within);
  expect(isWithinOneEdit(b, a)).toBe(within);
});

test('leaving out any one letter is within one edit', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(), (word, at) => {
      const cut = at % word.length;
      return isWithinOneEdit(word, word.slice(0, cut) + word.slice(cut + 1));
    }),
  );
});

test('startWithinOneEdit finds the start that was meant', () => {
  expect(startWithinOneEdit('bakkerijen', 'bakkrij')).toBe(8);
  expect(startWithinOneEdit('bakkerijen', 'bakekr')).toBe(6);
  expect(startWithinOneEdit('bakkerijen', 'slager')).toBe(0);
});

test('endWithinOneEdit finds the part of a compound that was meant', () => {
  expect(endWithinOneEdit('desembakkerij', 'bakkrij')).toBe(8);
  expect(endWithinOneEdit('bakkerij', 'slagerij')).toBe(0);
});
