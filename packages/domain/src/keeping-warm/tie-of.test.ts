import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../days/day.ts';
import { inTouch } from './in-touch.ts';
import { tieOf } from './tie-of.ts';

test('[K3] two talks on one day count once', () => {
  expect(tieOf([{ on: '2026-11-02' }, { on: '2026-11-02' }, { on: '2026-11-09' }], null)).toMatchObject({
    contactDays: 2,
    lastOn: '2026-11-09',
  });
});

test('[K4] tieOf keeps the last day on which they reached out', () => {
  const encounters = [
    { on: '2026-03-01', from: 'them' as const },
    { on: '2026-01-01', from: 'them' as const },
    { on: '2026-05-01', from: 'me' as const },
  ];
  expect(tieOf(encounters, null).theyReachedOutOn).toBe('2026-03-01');
  expect(tieOf(encounters.slice(2), null).theyReachedOutOn).toBeNull();
});

test('[K2] coolsOn is the first day below one third', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const days = Array.from({ length: count }, (_, index) => ({ on: addDays('2025-01-01', index) }));
      const { lastOn, coolsOn } = tieOf(days, null);
      const after = (Date.parse(coolsOn ?? '') - Date.parse(lastOn ?? '')) / 86_400_000;
      expect(inTouch({ contactDays: count, daysSinceLast: after })).toBeLessThan(1 / 3);
      if (after > 0)
        expect(inTouch({ contactDays: count, daysSinceLast: after - 1 })).toBeGreaterThanOrEqual(1 / 3);
    }),
  );
});

test('[K5] the rhythm that you set asks again after its days, and at once where you never spoke', () => {
  expect(tieOf([{ on: '2026-01-01' }], { rhythm: 'quarter' }).rhythmDueOn).toBe('2026-04-02');
  expect(tieOf([{ on: '2026-01-01' }], { rhythm: 'none' }).rhythmDueOn).toBeNull();
  expect(tieOf([{ on: '2026-01-01' }], null).rhythmDueOn).toBeNull();
  expect(tieOf([], { rhythm: 'year', metOn: '2026-05-05' }).rhythmDueOn).toBe('2026-05-05');
  expect(tieOf([], { rhythm: 'year' }).rhythmDueOn).toBe('1970-01-01');
});

test('tieOf of nobody spoken is empty', () => {
  expect(tieOf([], null)).toEqual({
    contactDays: 0,
    lastOn: null,
    theyReachedOutOn: null,
    coolsOn: null,
    rhythmDueOn: null,
  });
});

test('a rhythm or sorting of another version asks for nothing and breaks nothing', () => {
  const odd = { rhythm: 'weekly', sorted: { at: 4 }, metOn: 5 } as unknown as Parameters<typeof tieOf>[1];
  expect(tieOf([{ on: '2026-01-05' }], odd).rhythmDueOn).toBeNull();
  const rhythm = { ...odd, rhythm: 'month' } as Parameters<typeof tieOf>[1];
  expect(tieOf([], rhythm).rhythmDueOn).toBe('1970-01-01');
});
