import { expect, test } from 'vitest';
import { createApi } from '../api/api.ts';
import type { Me } from '../api/me.ts';
import { createDeviceMemory } from '../offline/device-memory.ts';
import { createAccess } from './access.ts';

const me: Me = { user: { id: 'u1', name: 'Jelle' }, book: 'b1', session: { id: 's1', device: 'own' } };

/** A server that answers each `METHOD path` as told; a missing answer is no connection. */
function world(answers: { [request: string]: () => Response }) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  const asked: string[] = [];
  const api = createApi(async (input, init) => {
    const request = `${init?.method} ${String(input).replace('/api/v1/', '')}`;
    asked.push(request);
    const answer = answers[request];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  const open = () =>
    createAccess(
      api,
      createDeviceMemory(storage, () => 'device1'),
    );
  return { answers, asked, kept, open };
}

const problem = (type: string, status: number) => () =>
  Response.json({ type: `urn:kennis:problem:${type}`, status }, { status });
const credentials = { name: 'Jelle', password: 'a short sentence' };

test('createAccess opens a device of one own without asking anybody', async () => {
  const { answers, open } = world({ 'POST sessions': () => Response.json(me, { status: 201 }) });
  await open().signIn(credentials, 'own');
  delete answers['POST sessions'];
  const access = open();
  await access.start();
  expect(access.standing.get()).toEqual({ at: 'signed-in', me, ended: false });
});

test('createAccess remembers a device that only the cookie knew, so that it opens without the server', async () => {
  const { answers, open } = world({
    'GET status': () => Response.json({ version: '1', setUp: true, signedIn: true }),
    'GET me': () => Response.json(me),
  });
  await open().start();
  for (const request of Object.keys(answers)) delete answers[request];
  const access = open();
  await access.start();
  expect(access.standing.get()).toEqual({ at: 'signed-in', me, ended: false });
});

test('createAccess keeps nothing of a passing device', async () => {
  const passing = { ...me, session: { ...me.session, device: 'passing' } };
  const { open, kept } = world({ 'POST sessions': () => Response.json(passing, { status: 201 }) });
  await open().signIn(credentials, 'passing');
  expect(kept.has('kennis.account')).toBe(false);
  const access = open();
  await access.start();
  expect(access.standing.get()).toEqual({ at: 'unreachable' });
});

test('createAccess leaves the book open when the session ended, and asks to sign in again', async () => {
  const { answers, open } = world({ 'POST sessions': () => Response.json(me, { status: 201 }) });
  await open().signIn(credentials, 'own');
  answers['GET me'] = problem('not-signed-in', 401);
  const access = open();
  await access.start();
  expect(access.standing.get()).toEqual({ at: 'signed-in', me, ended: 'expired' });
  await access.signIn(credentials, 'own');
  expect(access.standing.get()).toEqual({ at: 'signed-in', me, ended: false });
});

test('createAccess knows a session that another device ended for good', async () => {
  const { answers, open } = world({ 'POST sessions': () => Response.json(me, { status: 201 }) });
  await open().signIn(credentials, 'own');
  answers['GET me'] = problem('session-revoked', 401);
  const access = open();
  await access.start();
  expect(access.standing.get()).toEqual({ at: 'signed-in', me, ended: 'revoked' });
});

test('createAccess that signed out without a network lets nobody in by the cookie that is left', async () => {
  const { answers, asked, open } = world({ 'POST sessions': () => Response.json(me, { status: 201 }) });
  const first = open();
  await first.signIn(credentials, 'own');
  await first.signOut();
  expect(first.standing.get()).toEqual({ at: 'signed-out' });
  answers['GET status'] = () => Response.json({ version: '1', setUp: true, signedIn: false });
  answers['DELETE sessions/current'] = () => new Response(null, { status: 204 });
  const next = open();
  await next.start();
  expect(next.standing.get()).toEqual({ at: 'signed-out' });
  expect(asked.slice(-2)).toEqual(['DELETE sessions/current', 'GET status']);
});

test('createAccess tells a server that nobody uses yet from one that is not there', async () => {
  const { answers, open } = world({
    'GET status': () => Response.json({ version: '1', setUp: false, signedIn: false }),
  });
  const access = open();
  await access.start();
  expect(access.standing.get()).toEqual({ at: 'not-set-up' });
  delete answers['GET status'];
  await access.start();
  expect(access.standing.get()).toEqual({ at: 'unreachable' });
});
