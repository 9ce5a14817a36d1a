import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPassword, startTestServer, type TestServer } from '../../server.harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ KENNIS_URL: 'https://kennis.example.nl' });
});
afterAll(() => server.close());

interface Pairing {
  readonly url: string;
  readonly reach: string;
}

test('a pairing link signs one phone in, once', async () => {
  const laptop = await server.signIn('Sanne');
  const { status, body } = await laptop.api<Pairing>('POST', 'pairings');
  expect(status).toBe(201);
  expect(body.url).toMatch(/^https:\/\/kennis\.example\.nl\/pair#[\w-]{43}$/);
  expect(body.reach).toBe('network');
  const phone = server.browser();
  const token = new URL(body.url).hash.slice(1);
  expect((await phone.api('POST', 'pairings/redeem', { token })).body).toMatchObject({
    user: { name: 'Sanne' },
  });
  expect((await phone.api('GET', 'me')).status).toBe(200);
  expect((await server.browser().api('POST', 'pairings/redeem', { token })).status).toBe(403);
});

test('after ten minutes it opens nothing', async () => {
  const laptop = await server.signIn('Mo');
  const { body } = await laptop.api<Pairing>('POST', 'pairings');
  server.clock.now += 10 * 60_000 + 1;
  const token = new URL(body.url).hash.slice(1);
  expect((await server.browser().api('POST', 'pairings/redeem', { token })).status).toBe(403);
});

test('a link made by a device that is signed out from another opens nothing, nor after another password', async () => {
  const mine = await server.signIn('Ria');
  const stolen = server.browser();
  await stolen.signIn('Ria');
  const tokenOf = async () => new URL((await stolen.api<Pairing>('POST', 'pairings')).body.url).hash.slice(1);
  const redeem = async (token: string) =>
    (await server.browser().api('POST', 'pairings/redeem', { token })).status;
  const early = await tokenOf();
  const { body } = await mine.api<{ sessions: { id: string; current: boolean }[] }>('GET', 'sessions');
  for (const { id, current } of body.sessions) if (!current) await mine.api('DELETE', `sessions/${id}`);
  expect(await redeem(early)).toBe(403);
  await stolen.signIn('Ria');
  const late = await tokenOf();
  await mine.api('PUT', 'me/password', { current: goodPassword, password: 'een heel ander woord' });
  expect(await redeem(late)).toBe(403);
});

test('links name the configured address, whatever a request claims to have come to', async () => {
  const laptop = await server.signIn('Els');
  const response = await laptop.send('POST', '/api/v1/pairings', undefined, {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    forwarded: 'host=evil.example',
  });
  expect(((await response.json()) as Pairing).url).toMatch(/^https:\/\/kennis\.example\.nl\//);
});

test('a secret never stands in an address that a server gets to see', async () => {
  expect(server.log()).not.toMatch(/[#?=][\w-]{43}/);
});
