import { ok } from '@kennis/domain';
import { expect, test } from 'vitest';
import { answerSync } from '../answer-sync.ts';
import { testContext } from '../contract/contract-store.ts';
import { openMemoryStore } from '../memory/index.ts';
import type { StoreContext } from '../store.ts';
import { createExchange } from './create-exchange.ts';
import type { Exchange, ExchangeOptions, ExchangeState } from './exchange-state.ts';
import { openBrowserStore } from './open-browser-store.ts';

const timing = { first: 5, most: 40, idle: 10_000, patience: 1000 };
const byEdit = { cause: 'edit', user: null } as const;
const note = (id: string) => ({ kind: 'note', id, fields: { about: 'p1', text: id, on: '2026-11-21' } });

interface Sight {
  readonly exchange: Exchange;
  readonly states: ExchangeState[];
  readonly write: (id: string) => Promise<unknown>;
  readonly server: ReturnType<ReturnType<typeof openMemoryStore>['book']>;
  online: boolean;
  status: number;
  posts: number;
  change: () => void;
}

async function watched(
  more: Partial<ExchangeOptions> = {},
  context: StoreContext = testContext(),
): Promise<Sight> {
  const server = openMemoryStore({ context: testContext('server1') }).book('b');
  const store = await openBrowserStore({ name: 'x', context, memoryOnly: true });
  const states: ExchangeState[] = [];
  const sight: Omit<Sight, 'exchange'> = {
    states,
    server,
    online: true,
    status: 200,
    posts: 0,
    change: () => undefined,
    write: (id) => store.book('b').edit(byEdit, () => ok([note(id)])),
  };
  const exchange = createExchange({
    replica: store.replica('b'),
    async post(request) {
      sight.posts += 1;
      if (!sight.online) throw new TypeError('Failed to fetch');
      if (sight.status !== 200) return { status: sight.status, body: null };
      const now = testContext().now();
      const body = await answerSync(server, request, {
        origin: { cause: 'sync', user: null },
        now,
        limit: 2,
      });
      return { status: 200, body: JSON.parse(JSON.stringify(body)) };
    },
    lock: (work) => work(),
    now: () => Date.now(),
    onState: (state) => states.push(state),
    surroundings: {
      online: () => sight.online,
      visible: () => true,
      listen: (onChange) => {
        sight.change = onChange;
        return () => undefined;
      },
    },
    jitter: () => 0,
    timing,
    ...more,
  });
  return Object.assign(sight, { exchange });
}

const settled = (sight: Sight, is: ExchangeState['is']) =>
  expect.poll(() => sight.exchange.state().is, { interval: 5 }).toBe(is);

test('what is written here is sent at once, and the screen says so', async () => {
  const sight = await watched();
  sight.exchange.start();
  await settled(sight, 'sent');
  await sight.write('n1');
  await expect.poll(async () => (await sight.server.counts()).note, { interval: 5 }).toBe(1);
  await settled(sight, 'sent');
  expect(sight.states.map(({ is }) => is)).toContain('sending');
  expect(sight.exchange.state()).toMatchObject({ unsent: 0, complete: true, online: true });
  await sight.exchange.stop();
});

test('many changes and pages go in one run', async () => {
  const sight = await watched();
  for (let count = 0; count < 9; count++) await sight.write(`n${count}`);
  sight.exchange.start();
  await settled(sight, 'sent');
  expect(await sight.server.counts()).toEqual({ note: 9 });
  await sight.exchange.stop();
});

test('without a network changes stay here, are counted, and go when it is back', async () => {
  const sight = await watched();
  sight.online = false;
  sight.exchange.start();
  await sight.write('n1');
  await expect
    .poll(() => sight.exchange.state(), { interval: 5 })
    .toMatchObject({ is: 'saved-here', unsent: 1, online: false });
  sight.online = true;
  sight.change();
  await settled(sight, 'sent');
  await sight.exchange.stop();
});

test('it waits longer after each failure', async () => {
  const sight = await watched({ now: () => 0, timing: { ...timing, first: 4, most: 16 } });
  sight.status = 503;
  sight.exchange.start();
  await expect.poll(() => sight.posts, { interval: 5 }).toBeGreaterThan(4);
  await sight.exchange.stop();
  expect([...new Set(sight.states.map(({ nextTryAt }) => nextTryAt))]).toEqual([null, 2, 4, 8]);
});

test('a session that ended keeps what is unsent, and a nudge after signing in sends it', async () => {
  const sight = await watched();
  sight.status = 401;
  await sight.write('n1');
  sight.exchange.start();
  await settled(sight, 'signed-out');
  expect(sight.exchange.state().unsent).toBe(1);
  sight.status = 200;
  sight.exchange.nudge();
  await settled(sight, 'sent');
  await sight.exchange.stop();
});

test('a clock ten years ahead gets new stamps and is told', async () => {
  const context = testContext();
  context.time += 3650 * 86_400_000;
  const sight = await watched({}, context);
  await sight.write('n1');
  sight.exchange.start();
  await settled(sight, 'sent');
  expect(sight.exchange.state().clockAhead).toBe(3650 * 86_400_000);
  expect(await sight.server.counts()).toEqual({ note: 1 });
  await sight.exchange.stop();
});

test('pictures are sent after the changes, and again where that failed', async () => {
  let tries = 0;
  const sent: string[] = [];
  const store = await openBrowserStore({ name: 'y', context: testContext(), memoryOnly: true });
  const book = store.book('b');
  const { sha256 } = await book.putBlob({ type: 'image/webp', bytes: new Uint8Array([1, 2]) });
  const sight = await watched({
    replica: store.replica('b'),
    blob: (sha) => book.blob(sha),
    putBlob: async (sha) => {
      tries += 1;
      if (tries === 1) return 503;
      sent.push(sha);
      return 201;
    },
  });
  sight.exchange.start();
  await expect.poll(() => sent, { interval: 5 }).toEqual([sha256]);
  await settled(sight, 'sent');
  await sight.exchange.stop();
});

test('a tab without the lock tells what is unsent and sends nothing', async () => {
  const sight = await watched({ lock: () => new Promise(() => undefined) });
  sight.exchange.start();
  await sight.write('n1');
  await expect
    .poll(() => sight.exchange.state(), { interval: 5 })
    .toMatchObject({ is: 'elsewhere', unsent: 1 });
  expect(sight.posts).toBe(0);
});

test('over a network that is too slow for the usual patience it gets there with more', async () => {
  const server = openMemoryStore({ context: testContext('server2') }).book('b');
  const patient: boolean[] = [];
  const sight = await watched({
    timing: { ...timing, patience: 40 },
    async post(request, signal) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      patient.push(!signal.aborted);
      signal.throwIfAborted();
      const now = testContext().now();
      const origin = { cause: 'sync', user: null } as const;
      return { status: 200, body: await answerSync(server, request, { origin, now, limit: 2 }) };
    },
  });
  await sight.write('n1');
  sight.exchange.start();
  await settled(sight, 'sent');
  await sight.exchange.stop();
  expect(patient.slice(0, 3)).toEqual([false, false, true]);
  expect((await server.counts()).note).toBe(1);
});
