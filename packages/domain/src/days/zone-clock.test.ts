import { expect, test } from 'vitest';
import { isZone, zoneClock } from './zone-clock.ts';

test.each(['Europe/Amsterdam', 'America/New_York', 'UTC'])('%s is a zone', (zone) => {
  expect(isZone(zone)).toBe(true);
});

test.each(['', 'Amsterdam', 'Europe/Zwolle', '__proto__'])('%j is none', (zone) => {
  expect(isZone(zone)).toBe(false);
});

test('zoneClock reads right in more zones than are held at once', () => {
  const offsets = Array.from({ length: 300 }, (_, at) => {
    const [hours, minutes] = [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0'));
    return { zone: `+${hours}:${minutes}`, shows: `${hours}:${minutes}` };
  });
  for (const { zone, shows } of [...offsets, ...offsets]) {
    const { year, hour, minute } = zoneClock('2026-11-21T00:00:00Z', zone);
    expect(`${year} ${hour}:${minute}`).toBe(`2026 ${shows}`);
  }
});
