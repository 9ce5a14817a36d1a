import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stream } from './stream.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A stream whose heartbeats ask `find` who is signed in. */
async function opened(find: () => Promise<unknown>) {
  const call = {
    c: { req: { header: () => undefined } },
    params: { book: 'b1' },
    signedIn: { session: { id: 's1' } },
    parts: {
      cookie: { read: () => 'token' },
      sessions: { find, onEnd: () => () => undefined },
      store: { book: () => ({ watch: () => () => undefined }) },
      closing: new AbortController().signal,
    },
  };
  const response = await stream.handle(call as never);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('no stream');
  expect((await reader.read()).value).toContain('retry');
  return reader;
}

test('while the database cannot be asked the stream stays, and goes on when it can', async () => {
  let fails = true;
  const reader = await opened(async () => {
    if (fails) throw new Error('no connection');
    return {};
  });
  await vi.advanceTimersByTimeAsync(26_000);
  fails = false;
  await vi.advanceTimersByTimeAsync(26_000);
  expect((await reader.read()).value).toContain('still here');
});

test('a reader that leaves while the session is looked up harms nothing', async () => {
  let answer = (_: object | null) => {};
  const reader = await opened(() => new Promise((resolve) => (answer = resolve)));
  for (const found of [{}, null]) {
    await vi.advanceTimersByTimeAsync(26_000);
    await reader.cancel();
    answer(found);
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(vi.getTimerCount()).toBe(0);
});
