import { expect, test } from 'vitest';
import { inTouchCurve } from './in-touch-curve.ts';

const curve = inTouchCurve({
  contactDays: ['2026-03-01', '2025-01-01', '2026-03-01'],
  from: '2026-01-01',
  to: '2026-12-31',
  today: '2026-11-21',
});

test('[K2] the curve rises on a talk and falls between talks', () => {
  expect(curve.talks).toEqual(['2026-03-01']);
  const [before, after] = curve.points.filter(({ on }) => on === '2026-03-01');
  expect(after?.chance).toBeGreaterThan(before?.chance ?? 1);
  const later = curve.points.filter(({ on }) => on > '2026-03-01').map(({ chance }) => chance);
  expect(later).toEqual([...later].sort((a, b) => b - a));
});

test('[K2] the curve starts with the talks before it, and is ahead after today', () => {
  expect(curve.points[0]?.chance).toBeGreaterThan(0);
  expect(curve.points.every(({ on, ahead }) => ahead === on > '2026-11-21')).toBe(true);
  expect(curve.points.at(-1)).toMatchObject({ on: '2026-12-31', ahead: true });
  expect(curve.points.some(({ on }) => on === '2026-11-21')).toBe(true);
});

test('[K2] ten years of talks make a bounded number of points', () => {
  const many = inTouchCurve({ contactDays: [], from: '2016-01-01', to: '2026-12-31', today: '2026-11-21' });
  expect(many.points.length).toBeLessThan(250);
});
