import type { SyncRequest, SyncResponse } from '@kennis/sync';
import { expect, test } from 'vitest';
import { readAhead } from './read-ahead.ts';

const signal = new AbortController().signal;
const request = (cursor: string | null, changes: SyncRequest['changes'] = []): SyncRequest => ({
  protocol: 1,
  id: `request ${cursor}`,
  cursor,
  head: cursor && 'end',
  changes,
});
const change = { id: 'c1', kind: 'note', recordId: 'n1', fields: {}, stamps: {} };

/** A server with the pages 1, 2 and 3, and a clock that both share. */
function world() {
  const asked: (string | null)[] = [];
  const time = { now: 1000, isDown: false };
  const post = readAhead({
    now: () => time.now,
    async post({ cursor }) {
      asked.push(cursor);
      if (time.isDown) throw new TypeError('Failed to fetch');
      const page = Number(cursor ?? 0) + 1;
      const more = { cursor: String(page), head: 'end', more: page < 3, restart: false };
      const body = { protocol: 1, accepted: [], refused: [], changes: [], ...more };
      return { status: 200, body: { ...body, now: time.now, newest: time.now } satisfies SyncResponse };
    },
  });
  return { post, asked, time };
}

test('readAhead asks for the next portion while the one before is put away, and for each once', async () => {
  const { post, asked } = world();
  await post(request(null), signal);
  expect(asked).toEqual([null, '1']);
  await post(request('1'), signal);
  const { body } = await post(request('2'), signal);
  expect(body).toMatchObject({ cursor: '3', more: false });
  expect(asked).toEqual([null, '1', '2']);
});

test('readAhead asks anew where something was written meanwhile', async () => {
  const { post, asked } = world();
  await post(request(null), signal);
  await post(request('1', [change]), signal);
  expect(asked).toEqual([null, '1', '1']);
});

test('readAhead asks again for what did not arrive', async () => {
  const { post, asked, time } = world();
  await post(request(null), signal);
  time.isDown = true;
  await post(request('1'), signal);
  time.isDown = false;
  expect((await post(request('2'), signal)).status).toBe(200);
  expect(asked).toEqual([null, '1', '2', '2']);
});

test('readAhead lets the clock of the server go on while its answer waits', async () => {
  const { post, time } = world();
  await post(request(null), signal);
  await Promise.resolve();
  time.now = 5000;
  expect((await post(request('1'), signal)).body).toMatchObject({ now: 5000 });
});
