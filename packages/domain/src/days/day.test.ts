import { expect, test } from 'vitest';
import { addDays, daysBetween, isDay, mondayOf, weekdayOf } from './day.ts';

test('isDay takes days that exist only', () => {
  expect(['2026-11-21', '2024-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-02-31', '31-02-2026', '2026-13-01', '2026-1-1', '', 5, null].some(isDay)).toBe(
    false,
  );
});

test('addDays crosses months, years and clock changes', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
});

test('daysBetween counts nights', () => {
  expect(daysBetween('2026-11-21', '2026-11-21')).toBe(0);
  expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
  expect(daysBetween('2025-11-21', '2026-11-21')).toBe(365);
});

test('weekdayOf and mondayOf start the week on Monday', () => {
  expect(weekdayOf('2026-11-21')).toBe(6);
  expect(mondayOf('2026-11-21')).toBe('2026-11-16');
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
});
