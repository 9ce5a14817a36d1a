import { expect, test } from 'vitest';
import { todayNeeds, weeklyCapOf } from './today-needs.ts';

const at = (now: string): ReturnType<typeof todayNeeds> => todayNeeds({ now, zone: 'Europe/Amsterdam' });

test('[K5] Today loads bounded lists only', () => {
  const needs = at('2026-11-21T19:30:00.000Z');
  const limits = [
    ...needs.candidates,
    needs.promisesDue,
    needs.events,
    needs.week,
    needs.asks,
    needs.details,
  ];
  expect(limits.every(({ limit }) => limit <= 200)).toBe(true);
  expect(needs.week).toMatchObject({ from: '2026-11-16', to: '2026-11-21' });
});

test('[K5] the dormant are looked for from another time each week', () => {
  const before = ['2026-11-21', '2026-11-28', '2026-12-05'].map((day) =>
    JSON.stringify(
      at(`${day}T12:00:00.000Z`)
        .candidates.filter(({ of }) => of === 'dormant')
        .at(-1),
    ),
  );
  expect(new Set(before).size).toBe(3);
});

test('[K6] the cap is five until you set another', () => {
  expect([
    weeklyCapOf(null),
    weeklyCapOf({}),
    weeklyCapOf({ weeklyCap: 0 }),
    weeklyCapOf({ weeklyCap: 3 }),
  ]).toEqual([5, 5, 0, 3]);
});
