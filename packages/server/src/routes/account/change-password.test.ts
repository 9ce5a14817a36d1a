import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPassword, startTestServer, type TestServer } from '../../server.harness.ts';
import { resetPassword } from '../../sign-in/reset-password.ts';
import { openWorkplace } from '../../workplace.ts';

const another = 'een tweede nietje';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test('another password needs the current one and ends every other session', async () => {
  const laptop = await server.signIn('Sanne');
  const phone = server.browser();
  await phone.signIn('Sanne');
  const before = laptop.cookie;
  expect((await laptop.api('PUT', 'me/password', { current: 'geraden', password: another })).status).toBe(
    403,
  );
  expect((await phone.api('GET', 'me')).status).toBe(200);
  expect((await laptop.api('PUT', 'me/password', { current: goodPassword, password: another })).status).toBe(
    201,
  );
  expect((await phone.api('GET', 'me')).status).toBe(401);
  expect((await laptop.api('GET', 'me')).status).toBe(200);
  expect(laptop.cookie).not.toBe(before);
  expect((await server.browser().signIn('Sanne', goodPassword)).status).toBe(401);
  expect((await server.browser().signIn('Sanne', another)).status).toBe(201);
});

test('a reset on the command line signs everybody out within a quarter of a second', async () => {
  const laptop = await server.signIn('Els');
  const workplace = await openWorkplace(server.config);
  expect((await resetPassword(workplace, 'Els', another)).ok).toBe(true);
  await workplace.close();
  server.clock.now += 250;
  expect((await laptop.api('GET', 'me')).status).toBe(401);
  expect((await server.browser().signIn('Els', another)).status).toBe(201);
});

test('the commonest passwords are refused here too', async () => {
  const laptop = await server.signIn('Mo');
  const changed = await laptop.api('PUT', 'me/password', { current: goodPassword, password: 'wachtwoord1' });
  expect(changed).toMatchObject({ status: 422, body: { reason: 'common' } });
});
