import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coolsAfterDays, inTouch } from './in-touch.ts';

const counts = fc.integer({ min: 1, max: 500 });
const days = fc.integer({ min: 0, max: 20_000 });
const horizons = fc.integer({ min: 7, max: 730 });
const scales = fc.double({ min: 0.1, max: 5, noNaN: true });

test.each([
  [1, 0, 90, 1, 0.489],
  [1, 18, 90, 1, 0.3367],
  [6, 60, 90, 1, 0.4359],
  [25, 400, 90, 1, 0.243],
  [3, 30, 365, 1, 0.5962],
])('[K2] n %i, a %i, H %i, s %i gives %f', (contactDays, daysSinceLast, horizonDays, scale, chance) => {
  expect(inTouch({ contactDays, daysSinceLast, horizonDays, scale })).toBeCloseTo(chance, 4);
});

test('[K2] in touch is a chance, rises with contact days and falls with time', () => {
  fc.assert(
    fc.property(counts, days, horizons, scales, (contactDays, daysSinceLast, horizonDays, scale) => {
      const at = (more: number, later: number): number =>
        inTouch({
          contactDays: contactDays + more,
          daysSinceLast: daysSinceLast + later,
          horizonDays,
          scale,
        });
      expect(at(0, 0)).toBeGreaterThanOrEqual(0);
      expect(at(0, 0)).toBeLessThanOrEqual(1);
      expect(at(1, 0)).toBeGreaterThanOrEqual(at(0, 0));
      expect(at(0, 1)).toBeLessThanOrEqual(at(0, 0));
    }),
  );
});

test('[K2] days below 0 count as 0, and nobody spoken gives 0', () => {
  expect(inTouch({ contactDays: 3, daysSinceLast: -5 })).toBe(inTouch({ contactDays: 3, daysSinceLast: 0 }));
  expect(inTouch({ contactDays: 0, daysSinceLast: 0 })).toBe(0);
});

test('[K2] horizon 90 and scale 1 hold unless given', () => {
  const input = { contactDays: 4, daysSinceLast: 33 };
  expect(inTouch(input)).toBe(inTouch({ ...input, horizonDays: 90, scale: 1 }));
});

test('[K2] coolsAfterDays is the first whole day below the threshold', () => {
  const thresholds = fc.double({ min: 0.05, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(counts, horizons, thresholds, (contactDays, horizonDays, threshold) => {
      const after = coolsAfterDays({ contactDays, horizonDays, threshold });
      const chance = (daysSinceLast: number): number => inTouch({ contactDays, daysSinceLast, horizonDays });
      expect(chance(after)).toBeLessThan(threshold + 1e-9);
      if (after > 0) expect(chance(after - 1)).toBeGreaterThan(threshold - 1e-9);
    }),
  );
});
