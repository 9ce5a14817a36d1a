import { expect, test } from 'vitest';
import { patchToChange, stateToChange } from './change.ts';
import { printStamp } from './clock.ts';
import { mergeChange } from './merge.ts';
import { isForPerson } from './refused-change.ts';
import { withoutChange } from './without-change.ts';

const write = (number: number, fields: { [path: string]: unknown }) =>
  patchToChange({ kind: 'person', id: 'p1', fields }, `c${number}`, printStamp(number, 0, 'anneke'));
const [first, refused, last] = [
  write(1, { role: 'a' }),
  write(2, { role: 'b', place: 'b' }),
  write(3, { place: 'c' }),
];
const server = mergeChange(null, first).state;
const here = [first, refused, last].reduce((held, each) => mergeChange(held, each).state, server);

test('[S23] what a refused change wrote gives way to the server, the rest stays', () => {
  expect(withoutChange(here, refused, server)?.fields).toEqual({ role: 'a', place: 'c' });
});

test('[S23] a record that only a refused change made is gone', () => {
  expect(withoutChange(mergeChange(null, refused).state, refused, null)).toBeNull();
});

test('[S23] a change made here is kept for the person, also when its record was erased', () => {
  expect(isForPerson(refused, 'erased', [{ change: refused }])).toBe(true);
});

test('[S23] a held record that was sent again is kept where nothing unsent says the same', () => {
  const again = stateToChange(here, 'token.p1');
  expect(isForPerson(again, 'too-large', [])).toBe(true);
  expect(isForPerson(again, 'too-large', [{ change: last }])).toBe(false);
  expect(isForPerson(again, 'erased', [])).toBe(false);
});
