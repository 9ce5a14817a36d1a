import { expect, test } from 'vitest';
import { isInterviewRunning } from './interview-state.ts';

const talk = (fields: object) =>
  ({ fields: { person: 'anna', ...fields } }) as Parameters<typeof isInterviewRunning>[0];

test('[I6] with whom a talk is ahead, or was held in the last 120 days, is not asked again', () => {
  const held = talk({ held: { on: '2026-07-25' } });
  expect(isInterviewRunning(talk({}), '2026-11-21')).toBe(true);
  expect(isInterviewRunning(held, '2026-11-21')).toBe(true);
  expect(isInterviewRunning(held, '2026-11-22')).toBe(false);
  expect(isInterviewRunning(talk({ calledOff: { on: '2026-11-01' } }), '2026-11-21')).toBe(false);
});
