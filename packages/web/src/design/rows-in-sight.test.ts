import { expect, test } from 'vitest';
import { rowsInSight } from './rows-in-sight.ts';

const sight = { height: 800, rowHeight: 72, count: 10_000 };

test('rowsInSight makes what is in sight and a screen on each side', () => {
  const [first, end] = rowsInSight({ ...sight, top: 72_000 });
  expect(first).toBeLessThanOrEqual(1000 - 11);
  expect(end).toBeGreaterThanOrEqual(1000 + 22);
  expect(end - first).toBeLessThan(40);
});

test('rowsInSight stays within the list', () => {
  expect(rowsInSight({ ...sight, top: -200 })[0]).toBe(0);
  expect(rowsInSight({ ...sight, top: 10_000 * 72 })[1]).toBe(10_000);
  expect(rowsInSight({ ...sight, top: 0, count: 0 })).toEqual([0, 0]);
});
