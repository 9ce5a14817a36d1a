import { expect, test } from 'vitest';
import { startTestServer } from '../../server.harness.ts';
import { mostFailures } from '../../sign-in/attempts.ts';

test('after ten wrong passwords even the right one waits, and a name that nobody has likewise', async () => {
  const server = await startTestServer();
  await server.signIn('Sanne');
  await server.signIn('Mo');
  for (let turn = 0; turn < mostFailures; turn++) await server.browser().signIn('Sanne', 'mis');
  const limited = await server.browser().signIn('Sanne');
  expect(limited.status).toBe(429);
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await limited.json()).toMatchObject({ type: 'urn:kennis:problem:too-many-attempts' });
  expect((await server.browser().signIn('Mo')).status, 'the address waits too').toBe(429);
  await server.close();
});

test('behind a trusted proxy each caller has an own count, and only then', async () => {
  const server = await startTestServer({ KENNIS_TRUST_PROXY: '1' });
  await server.signIn('Sanne');
  const from = (address: string, name: string) =>
    server
      .browser()
      .send(
        'POST',
        '/api/v1/sessions',
        { name, password: 'mis' },
        { 'x-forwarded-for': `6.6.6.6, ${address}` },
      );
  for (let turn = 0; turn <= mostFailures; turn++) await from('10.0.0.1', `niemand${turn}`);
  expect((await from('10.0.0.1', 'Sanne')).status).toBe(429);
  expect((await from('10.0.0.2', 'Sanne')).status).toBe(401);
  await server.close();
});
