import { expect, test } from 'vitest';
import { coolDownUntil } from './cool-down.ts';

const mine = (on: string, channel: 'mail' | 'call' = 'mail') => ({ on, channel, from: 'me' as const });

test('[A8] one unanswered message waits three weeks, two in a row two months, more half a year', () => {
  expect(coolDownUntil([mine('2026-11-01')])).toBe('2026-11-22');
  expect(coolDownUntil([mine('2026-10-01'), mine('2026-11-01')])).toBe('2026-12-31');
  expect(coolDownUntil([mine('2026-09-01'), mine('2026-10-01'), mine('2026-11-01')])).toBe('2027-04-30');
});

test('[A8] two messages on one day are one', () => {
  expect(coolDownUntil([mine('2026-11-01'), mine('2026-11-01')])).toBe('2026-11-22');
});

test('[A8] an answer, a talk or a message of unknown direction ends the waiting', () => {
  expect(coolDownUntil([mine('2026-11-01'), { on: '2026-11-03', channel: 'mail', from: 'them' }])).toBeNull();
  expect(coolDownUntil([mine('2026-11-01'), mine('2026-11-02', 'call')])).toBeNull();
  expect(coolDownUntil([mine('2026-11-01'), { on: '2026-11-01', channel: 'mail', from: 'them' }])).toBeNull();
  expect(coolDownUntil([{ on: '2026-11-01', channel: 'mail' }])).toBeNull();
  expect(coolDownUntil([])).toBeNull();
});
