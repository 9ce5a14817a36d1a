import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPassword, startTestServer, type TestServer } from '../../server.harness.ts';
import { timeouts } from '../../sign-in/timeouts.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.signIn('Sanne');
});
afterAll(() => server.close());

test('signing in gives a cookie that scripts cannot read and other sites cannot send', async () => {
  const response = await server.browser().signIn('sanne');
  expect(response.status).toBe(201);
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^kennis=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/),
  ]);
  expect(await response.json()).toMatchObject({ user: { name: 'Sanne' }, session: { device: 'own' } });
});

test('a wrong password and a name that nobody has get one and the same answer', async () => {
  const wrong = await server.browser().signIn('Sanne', 'niet het goede');
  const unknown = await server.browser().signIn('Niemand', 'niet het goede');
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(await wrong.text()).toBe(await unknown.text());
});

test('each sign-in gives another token, and the one before on this device ends', async () => {
  const browser = server.browser();
  await browser.signIn('Sanne');
  const before = browser.cookie ?? '';
  await browser.signIn('Sanne');
  expect(browser.cookie).not.toBe(before);
  const old = server.browser();
  old.cookie = before;
  expect((await old.api('GET', 'me')).status).toBe(401);
});

test('after signing out the old cookie opens nothing', async () => {
  const browser = server.browser();
  await browser.signIn('Sanne');
  const { cookie, book } = browser;
  expect((await browser.send('DELETE', '/api/v1/sessions/current')).headers.get('clear-site-data')).toBe(
    '"cache"',
  );
  browser.cookie = cookie;
  const sync = { protocol: 1, id: 'a', cursor: null, head: null, changes: [] };
  for (const [method, path, body] of [
    ['GET', 'me'],
    ['GET', `books/${book}/people`],
    ['GET', `books/${book}/sync/stream`],
    ['POST', `books/${book}/sync`, sync],
  ] as const) {
    expect((await browser.api(method, path, body)).status).toBe(401);
  }
});

test('a session on somebody else’s device ends after two hours without use', async () => {
  const browser = server.browser();
  await browser.signIn('Sanne', goodPassword, 'passing');
  server.clock.now += timeouts.passing.idle - 60_000;
  expect((await browser.api('GET', 'me')).status).toBe(200);
  server.clock.now += timeouts.passing.idle - 60_000;
  expect((await browser.api('GET', 'me')).status).toBe(200);
  server.clock.now += timeouts.passing.idle + 1;
  expect((await browser.api('GET', 'me')).status).toBe(401);
});

test('however much it is used, it ends after twelve hours', async () => {
  const browser = server.browser();
  await browser.signIn('Sanne', goodPassword, 'passing');
  for (let hour = 1; hour < 12; hour++) {
    server.clock.now += 3_600_000;
    expect((await browser.api('GET', 'me')).status).toBe(200);
  }
  server.clock.now += 3_600_000;
  expect((await browser.api('GET', 'me')).status).toBe(401);
});

test('your own devices are listed, and each can be signed out from another', async () => {
  const [laptop, phone] = [server.browser(), server.browser()];
  await laptop.signIn('Sanne');
  await phone.signIn('Sanne');
  const listed = await laptop.api<{ sessions: { id: string; current: boolean }[] }>('GET', 'sessions');
  const mine = await phone.api<{ session: { id: string } }>('GET', 'me');
  expect(listed.body.sessions.filter(({ current }) => current)).toHaveLength(1);
  expect(JSON.stringify(listed.body)).not.toMatch(/token|hash/i);
  expect((await laptop.api('DELETE', `sessions/${mine.body.session.id}`)).status).toBe(204);
  const refused = await phone.api<{ type: string }>('GET', 'me');
  expect([refused.status, refused.body.type]).toEqual([401, expect.stringMatching(/session-revoked$/)]);
  expect((await laptop.api('GET', 'me')).status).toBe(200);
});
