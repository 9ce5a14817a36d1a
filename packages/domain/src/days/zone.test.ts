import { expect, test } from 'vitest';
import { isZone } from './zone.ts';

test.each(['Europe/Amsterdam', 'America/New_York', 'UTC'])('%s is a zone', (zone) => {
  expect(isZone(zone)).toBe(true);
});

test.each(['', 'Amsterdam', 'Europe/Zwolle', '__proto__'])('%j is none', (zone) => {
  expect(isZone(zone)).toBe(false);
});
