import { expect, test } from 'vitest';
import { nudgeAdvice, nudgeSentence } from './nudge-advice.ts';

const mine = (on: string) => ({ on, channel: 'mail' as const, from: 'me' as const });

test('[A8] another message within the cool-down is one too many, and says since when and until when', () => {
  expect(nudgeAdvice([mine('2026-11-10')], '2026-11-22')).toEqual({
    type: 'nudge-waiting',
    count: 1,
    lastOn: '2026-11-10',
    until: '2026-12-01',
  });
  const advice = nudgeAdvice([mine('2026-10-20'), mine('2026-11-10')], '2026-11-22');
  expect(advice).toMatchObject({ type: 'nudge-too-many', count: 2, until: '2027-01-09' });
  expect(advice && nudgeSentence(advice)).toMatchObject({ key: 'nudge.too-many', values: { count: 2 } });
});

test('[A8] after an answer, after the cool-down and with guards off there is no such advice', () => {
  const answered = { on: '2026-11-12', channel: 'mail' as const, from: 'them' as const };
  expect(nudgeAdvice([mine('2026-11-10'), answered], '2026-11-22')).toBeNull();
  expect(nudgeAdvice([mine('2026-10-01')], '2026-11-22')).toBeNull();
  expect(nudgeAdvice([mine('2026-11-10')], '2026-11-22', false)).toBeNull();
  expect(nudgeAdvice([], '2026-11-22')).toBeNull();
});
