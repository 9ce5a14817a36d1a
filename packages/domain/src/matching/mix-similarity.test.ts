import { expect, test } from 'vitest';
import { mixSimilarity } from './mix-similarity.ts';

test('[Q5] a second opinion raises or lowers a score, and without one it stays', () => {
  expect(mixSimilarity(0.5, undefined)).toBe(0.5);
  expect(mixSimilarity(0.5, Number.NaN)).toBe(0.5);
  expect(mixSimilarity(0.5, 0.9)).toBeCloseTo(0.7);
  expect(mixSimilarity(0.5, -1)).toBeCloseTo(0.3);
  expect(mixSimilarity(1, 1)).toBe(1);
});
