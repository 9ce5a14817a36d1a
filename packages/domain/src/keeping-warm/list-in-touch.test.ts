import { expect, test } from 'vitest';
import { listInTouch } from './list-in-touch.ts';
import { met } from './today.harness.ts';

const today = '2026-11-21';
const rowOf = (id: string, days: readonly string[]) => ({ ...met(id, days).candidate, days });
const people = [
  rowOf('never', []),
  rowOf('once', ['2026-01-10']),
  rowOf('often', ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']),
];

test('[K2] everybody is listed by in touch, the warmest first and the never spoken last', () => {
  const rows = listInTouch(people, { today });
  expect(rows.map(({ id }) => id)).toEqual(['often', 'once', 'never']);
  expect(rows[0]).toMatchObject({
    contactDays: 4,
    daysSinceLast: 20,
    lastOn: '2026-11-01',
    reason: { type: 'as-usual' },
    acquaintance: { filled: 4 },
  });
  expect(rows[2]).toMatchObject({ inTouch: 0, daysSinceLast: null, coolsOn: null });
});

test('[K2] with a smaller scale everybody cools earlier, in the same order', () => {
  const [one, half] = [listInTouch(people, { today }), listInTouch(people, { today, scale: 0.5 })];
  expect(half.map(({ id }) => id)).toEqual(one.map(({ id }) => id));
  expect((half[0]?.coolsOn ?? '') < (one[0]?.coolsOn ?? '')).toBe(true);
  expect(half[0]?.inTouch).toBeLessThan(one[0]?.inTouch ?? 0);
});
