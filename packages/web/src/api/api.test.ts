import { expect, test } from 'vitest';
import { createApi } from './api.ts';

const answering = (response: () => Response) => createApi(async () => response());
const ask = { method: 'GET', path: 'me' } as const;

test('createApi gives what the server answers', async () => {
  const api = answering(() => Response.json({ book: 'b' }));
  expect(await api(ask)).toEqual({ ok: true, value: { book: 'b' } });
  expect(await answering(() => new Response(null, { status: 204 }))(ask)).toEqual({ ok: true, value: null });
});

test('createApi gives the problem of the server by its short name', async () => {
  const body = {
    type: 'urn:kennis:problem:password-unfit',
    title: 'This will not do',
    status: 422,
    reason: 'common',
  };
  const answer = await answering(() => Response.json(body, { status: 422 }))(ask);
  expect(answer).toMatchObject({
    ok: false,
    problem: { type: 'password-unfit', status: 422, reason: 'common' },
  });
});

test('createApi takes silence, and a proxy that answers for the server, as no connection', async () => {
  const silent = createApi(() => Promise.reject(new TypeError('Failed to fetch')));
  const offline = { ok: false, problem: { type: 'offline', status: 0 } };
  expect(await silent(ask)).toEqual(offline);
  expect(await answering(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))(ask)).toEqual(offline);
});

test('createApi takes the page of a hotel network, and an answer that is cut off, as no connection', async () => {
  const cut = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"book":'));
      controller.error(new TypeError('network error'));
    },
  });
  const offline = { ok: false, problem: { type: 'offline', status: 0 } };
  expect(await answering(() => new Response('<h1>Welcome, please sign in</h1>'))(ask)).toEqual(offline);
  expect(await answering(() => new Response(cut))(ask)).toEqual(offline);
  expect(await answering(() => new Response('{"book":'))(ask)).toEqual(offline);
});
