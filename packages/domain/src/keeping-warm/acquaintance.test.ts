import { expect, test } from 'vitest';
import { acquaintance, answeredBefore } from './acquaintance.ts';

test.each([
  [0, 0, 'onbekend'],
  [1, 1, 'kennismaking'],
  [2, 2, 'herkenning'],
  [5, 5, 'herkenning'],
  [6, 6, 'onthouden'],
  [40, 6, 'onthouden'],
])('[K3] %i contact days fill %i of 6: %s', (met, filled, stage) => {
  expect(acquaintance(met)).toEqual({ met, filled, of: 6, stage });
});

test('[K4] answeredBefore is the last day they reached out, apart from in touch', () => {
  expect(answeredBefore({ theyReachedOutOn: '2026-05-01' })).toBe('2026-05-01');
  expect(answeredBefore({ theyReachedOutOn: null })).toBeNull();
  expect(answeredBefore(null)).toBeNull();
});
