import { expect, test } from 'vitest';
import { dayOf, localMinute } from './day-of.ts';

test('dayOf gives the day where the owner is', () => {
  expect(dayOf('2026-11-21T23:30:00.000Z', 'Europe/Amsterdam')).toBe('2026-11-22');
  expect(dayOf('2026-11-21T23:30:00.000Z', 'UTC')).toBe('2026-11-21');
  expect(dayOf('2026-11-21T03:30:00.000Z', 'America/Paramaribo')).toBe('2026-11-21');
  expect(dayOf('2026-11-21T02:30:00.000Z', 'America/Paramaribo')).toBe('2026-11-20');
});

test('the local minute crosses midnight with the zone', () => {
  expect(localMinute('2026-11-21T23:05:00Z', 'Europe/Amsterdam')).toBe('2026-11-22T00:05');
});
