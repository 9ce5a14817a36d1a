import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAttempts, failureWindowSeconds, mostFailures } from './attempts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function fail(attempts: ReturnType<typeof createAttempts>, keys: readonly string[], times: number) {
  for (let time = 0; time < times; time++) await attempts.begin(keys);
}

test('ten failures are borne, the eleventh waits', async () => {
  const attempts = createAttempts();
  await fail(attempts, ['address:1', 'account:sanne'], mostFailures);
  const refused = await attempts.begin(['address:2', 'account:sanne']);
  expect(refused).toMatchObject({ ok: false, problem: { type: 'too-many-attempts' } });
});

test('nobody is locked out for longer than the window', async () => {
  const attempts = createAttempts();
  await fail(attempts, ['account:sanne'], 50);
  vi.advanceTimersByTime(failureWindowSeconds * 1000 + 1);
  expect((await attempts.begin(['account:sanne'])).ok).toBe(true);
});

test('many attempts at once count as many', async () => {
  const attempts = createAttempts();
  const all = await Promise.all(Array.from({ length: 40 }, () => attempts.begin(['account:sanne'])));
  expect(all.filter(({ ok }) => ok)).toHaveLength(mostFailures);
});

test('a success starts the account anew but not the address that many share', async () => {
  const attempts = createAttempts();
  const keys = ['address:1', 'account:sanne'];
  await fail(attempts, keys, 8);
  await attempts.begin(keys);
  await attempts.succeed(keys, 'account:sanne');
  await fail(attempts, keys, 2);
  expect((await attempts.begin(['account:sanne'])).ok).toBe(true);
  expect((await attempts.begin(['address:1'])).ok).toBe(false);
});
