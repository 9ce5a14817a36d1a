import { expect, test } from 'vitest';
import { isBeginningOf, unfinishedNames } from './unfinished-names.ts';

const typed = (line: string) => unfinishedNames(line).map((each) => each.typed);

test('unfinishedNames gives the ends of a line that may be a name, the longest first', () => {
  expect(typed('gesproken met Sanne de V')).toEqual(['Sanne de V']);
});

test('unfinishedNames takes a word without a capital only where a name often stands', () => {
  expect(typed('san')).toEqual(['san']);
  expect(typed('Mo en san')).toContain('san');
  expect(typed('Mo zoekt een san')).not.toContain('san');
});

test('unfinishedNames is empty once the word is finished', () => {
  expect(typed('Sanne ')).toEqual([]);
  expect(typed('')).toEqual([]);
});

test('isBeginningOf forgives case and accents, and wants something left to complete', () => {
  expect(isBeginningOf('jose', 'José Martens')).toBe(true);
  expect(isBeginningOf('José Martens', 'José Martens')).toBe(false);
});
