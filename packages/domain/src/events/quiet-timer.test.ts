import { expect, test } from 'vitest';
import { quietTimer } from './quiet-timer.ts';

const startedAt = '2026-11-26T18:00:00.000Z';

test.each([
  ['2026-11-26T18:01:59.000Z', 'short', 1],
  ['2026-11-26T18:02:00.000Z', 'fine', 2],
  ['2026-11-26T18:07:59.000Z', 'fine', 7],
  ['2026-11-26T18:08:00.000Z', 'long', 8],
])('[M7] at %s a conversation of eight minutes is %s', (now, state, minutes) => {
  expect(quietTimer({ startedAt, minutes: 8 }, now)).toEqual({ state, minutes, of: 8 });
});

test('[M7] it is ten minutes unless you set them, and off at nought', () => {
  expect(quietTimer({ startedAt }, '2026-11-26T18:09:00.000Z')).toMatchObject({ state: 'fine', of: 10 });
  expect(quietTimer({ startedAt, minutes: 0 }, startedAt)).toBeNull();
});

test('[M7] a clock that was set back shows no minutes below nought', () => {
  expect(quietTimer({ startedAt }, '2026-11-26T17:00:00.000Z')).toMatchObject({ minutes: 0 });
});

test('[P8] at a funeral no time is kept', () => {
  expect(quietTimer({ startedAt, kind: 'funeral' }, startedAt)).toBeNull();
});
