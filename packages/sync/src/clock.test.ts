import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStamp, printStamp, stampMilliseconds, tick, witness } from './clock.ts';

const clock = { device: 'anneke', last: null };
const now = Date.UTC(2026, 10, 21, 19, 30);
const hour = 3_600_000;

test('a stamp tells its time, and is told from other texts', () => {
  const stamp = printStamp(now, 7, 'anneke');
  expect([stampMilliseconds(stamp), isStamp(stamp)]).toEqual([now, true]);
  for (const text of ['', '1.2.3', `${stamp}\n`, stamp.toUpperCase(), null])
    expect(isStamp(text)).toBe(false);
});

test('[S17] each stamp is later than the one before, whatever the clock does', () => {
  const times = fc.oneof(
    fc.constantFrom(0, -5, now, now - 3650 * 24 * hour, now + hour, 1e15, Number.NaN),
    fc.double(),
  );
  fc.assert(
    fc.property(fc.array(times, { maxLength: 30 }), (readings) => {
      let last = tick(clock, now);
      for (const reading of readings) {
        const next = tick(last, reading);
        expect(isStamp(next.last) && next.last > last.last).toBe(true);
        last = next;
      }
    }),
  );
});

test('[S17] a clock that is behind still writes after what it has seen', () => {
  const seen = witness(clock, printStamp(now + hour, 3, 'bertus'));
  expect(tick(seen, now).last).toBe(printStamp(now + hour, 4, 'anneke'));
});

test('[S17] a stamp is of the time that the clock is told, where nothing later was seen', () => {
  const seen = witness(clock, printStamp(now - hour, 3, 'bertus'));
  expect(stampMilliseconds(tick(seen, now).last)).toBe(now);
});

test('[S17] more changes in one instant than the counter holds go into the next', () => {
  const full = { device: 'anneke', last: printStamp(now, 36 ** 3 - 1, 'anneke') };
  expect(tick(full, now).last).toBe(printStamp(now + 1, 0, 'anneke'));
});

test('[S17] seeing nothing, or something earlier, leaves the clock as it is', () => {
  const later = { device: 'anneke', last: printStamp(now, 0, 'anneke') };
  expect([witness(later, ''), witness(later, printStamp(now - 1, 9, 'bertus'))]).toEqual([later, later]);
});
