import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../days/day.ts';
import type { DrillCardState } from './drill.ts';
import { type DrillGrade, recallAfter, recallChance } from './recall-schedule.ts';

const first = '2026-11-21';
const gap = (state: DrillCardState): number => daysBetween(state.last, state.due);
const grade = fc.constantFrom<DrillGrade>('forgot', 'barely', 'knew', 'at-once');

test('[P7] the better it went, the longer until it is asked again', () => {
  const gaps = (['forgot', 'barely', 'knew', 'at-once'] as const).map((each) =>
    gap(recallAfter(null, each, first)),
  );
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(gaps[0]).toBe(1);
  expect(gaps[3]).toBeGreaterThan(5);
});

test('[P7] known on its day again and again, the gaps grow to months; forgotten, it comes back the next day', () => {
  let state = recallAfter(null, 'knew', first);
  const gaps = [gap(state)];
  for (let turn = 0; turn < 5; turn++) {
    state = recallAfter(state, 'knew', state.due);
    gaps.push(gap(state));
  }
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(gaps.at(-1)).toBeGreaterThan(90);
  const lost = recallAfter(state, 'forgot', state.due);
  expect(gap(lost)).toBeLessThan(20);
  expect(lost).toMatchObject({ times: 7, lapses: 1 });
});

test('[P7] recall is 90 % on the day it is due, and falls after', () => {
  const state = recallAfter(null, 'at-once', first);
  expect(recallChance(state, first)).toBe(1);
  expect(recallChance(state, state.due)).toBeCloseTo(0.9, 1);
  expect(recallChance(state, addDays(state.due, 60))).toBeLessThan(0.85);
  expect(recallChance(null, first)).toBe(0);
});

test('[P7] the same answers on the same days always give the same days, and never one in the past', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(grade, fc.integer({ min: 0, max: 400 })), { minLength: 1 }), (answers) => {
      const run = (): DrillCardState | null => {
        let [state, on]: [DrillCardState | null, string] = [null, first];
        for (const [each, later] of answers) {
          on = addDays(on, later);
          state = recallAfter(state, each, on);
          expect(gap(state)).toBeGreaterThan(0);
          expect(gap(state)).toBeLessThanOrEqual(365);
        }
        return state;
      };
      expect(run()).toEqual(run());
    }),
  );
});

test('[P7] a state that came from elsewhere broken is asked as if new', () => {
  const broken = { due: 'x', last: '', stability: Number.NaN, difficulty: 0, times: 3, lapses: 0 };
  expect(recallAfter(broken, 'knew', first)).toEqual(recallAfter(null, 'knew', first));
  expect(recallChance(broken, first)).toBe(0);
});
