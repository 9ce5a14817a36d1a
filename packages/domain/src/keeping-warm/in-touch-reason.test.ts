import { expect, test } from 'vitest';
import { inTouchReason, usualGapDays } from './in-touch-reason.ts';

const reason = (contactDays: number, daysSinceLast: number, usual: number | null): unknown =>
  inTouchReason({ contactDays, daysSinceLast, usualGapDays: usual });

test('[K2] longer quiet than usual compares with your own median gap', () => {
  expect(reason(7, 56, 21)).toEqual({
    type: 'longer-quiet-than-usual',
    unit: 'week',
    count: 8,
    usual: { unit: 'week', count: 3 },
  });
  expect(reason(7, 30, 21)).toMatchObject({ type: 'as-usual' });
  expect(reason(40, 12, 2)).toMatchObject({ type: 'longer-quiet-than-usual', unit: 'day', count: 12 });
});

test('[K2] the reason names one meeting, a recent talk, a long silence and nobody spoken', () => {
  expect(reason(1, 20, null)).toEqual({ type: 'one-meeting', unit: 'week', count: 3 });
  expect(reason(4, 0, 30)).toEqual({ type: 'just-spoken', unit: 'day', count: 0 });
  expect(reason(2, 800, null)).toEqual({ type: 'long-quiet', unit: 'year', count: 2 });
  expect(reason(2, 100, null)).toEqual({ type: 'quiet', unit: 'month', count: 3 });
  expect(reason(0, 0, null)).toEqual({ type: 'never-spoken' });
});

test('[K2] usualGapDays is the median of the gaps, from three contact days on', () => {
  expect(usualGapDays(['2026-01-31', '2026-01-01', '2026-01-11'])).toBe(15);
  expect(usualGapDays(['2026-01-01', '2026-01-11', '2026-01-12', '2026-03-01'])).toBe(10);
  expect(usualGapDays(['2026-01-01', '2026-01-01', '2026-01-11'])).toBeNull();
});
