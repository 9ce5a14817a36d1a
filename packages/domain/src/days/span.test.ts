import { expect, test } from 'vitest';
import { daysToSpan } from './span.ts';

test.each([
  [0, 'day', 0],
  [13, 'day', 13],
  [14, 'week', 2],
  [60, 'week', 9],
  [61, 'month', 2],
  [700, 'month', 23],
  [730, 'year', 2],
  [3653, 'year', 10],
])('%i days are said in %ss: %i', (days, unit, count) => {
  expect(daysToSpan(days)).toEqual({ unit, count });
});
