import { expect, test } from 'vitest';
import { goodPassword, startTestServer, type TestServer } from '../../server.harness.ts';

const tokenOf = ({ setUpUrl }: TestServer) => new URL(setUpUrl ?? '').hash.slice(1);

test('an empty installation gives a link with its secret behind #, which makes the first user, once', async () => {
  const server = await startTestServer();
  expect(server.setUpUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/set-up#[\w-]{43}$/);
  expect((await server.browser().api('GET', 'status')).body).toMatchObject({ setUp: false, signedIn: false });
  const browser = server.browser();
  const body = { token: tokenOf(server), name: ' Sanne ', password: goodPassword };
  const made = await browser.api<{ user: object; book: string }>('POST', 'set-up', body);
  expect(made).toMatchObject({ status: 201, body: { user: { name: 'Sanne' } } });
  expect((await browser.api('GET', `books/${made.body.book}/people`)).body).toEqual({
    people: [],
    next: null,
  });
  expect((await server.browser().api('POST', 'set-up', { ...body, name: 'Mo' })).status).toBe(409);
  expect((await server.browser().api('GET', 'status')).body).toMatchObject({ setUp: true, signedIn: false });
  await server.close();
});

test('a password that will not do is said so, and the link is not used up by it', async () => {
  const server = await startTestServer();
  const body = { token: tokenOf(server), name: 'Sanne' };
  expect(await server.browser().api('POST', 'set-up', { ...body, password: 'welkom01' })).toMatchObject({
    status: 422,
    body: { type: 'urn:kennis:problem:password-unfit', reason: 'common' },
  });
  expect((await server.browser().api('POST', 'set-up', { ...body, password: goodPassword })).status).toBe(
    201,
  );
  await server.close();
});

test('without the link, or with one of yesterday, nobody gets in', async () => {
  const server = await startTestServer();
  const body = { name: 'Indringer', password: goodPassword };
  expect((await server.browser().api('POST', 'set-up', { ...body, token: 'A'.repeat(43) })).status).toBe(403);
  server.clock.now += 25 * 3_600_000;
  expect((await server.browser().api('POST', 'set-up', { ...body, token: tokenOf(server) })).status).toBe(
    403,
  );
  await server.close();
});
