import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPassword, startTestServer } from './server.harness.ts';
import { startServer } from './start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'kennis-tls-'));
const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];

beforeAll(() => {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const made = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
  ];
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('with an own certificate it serves TLS, with a cookie and headers that keep to it', async () => {
  const server = await startTestServer({ TLS_CERT: cert, TLS_KEY: key });
  expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:/);
  const token = new URL(server.setUpUrl ?? '').hash.slice(1);
  const answer = await post(`${server.url}/api/v1/set-up`, { token, name: 'Sanne', password: goodPassword });
  expect(answer.status).toBe(201);
  expect(answer.headers['set-cookie']?.[0]).toMatch(
    /^__Host-kennis=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure/,
  );
  expect(answer.headers['strict-transport-security']).toBe('max-age=63072000');
  await server.close();
});

test('a second server on the same data works; on the same port it does not start', async () => {
  const first = await startTestServer();
  const sanne = await first.signIn('Sanne');
  const second = await startTestServer({ KENNIS_DATA: first.config.dataFolder });
  const there = second.browser();
  there.cookie = sanne.cookie;
  await sanne.api('POST', `books/${sanne.book}/people`, { name: 'Mo' });
  expect(
    (await there.api<{ people: object[] }>('GET', `books/${sanne.book}/people`)).body.people,
  ).toHaveLength(1);
  const taken = { ...first.config, port: Number(new URL(first.url).port), logLevel: 'silent' };
  await expect(startServer(taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await second.stop();
  await first.close();
});

test('closing ends open streams and answers no more', async () => {
  const server = await startTestServer();
  const sanne = await server.signIn('Sanne');
  const stream = await sanne.send('GET', `/api/v1/books/${sanne.book}/sync/stream`);
  const closed = server.close();
  // A connection that is cut off rejects here.
  expect(await stream.text()).toContain('retry:');
  await closed;
  await expect(fetch(server.url)).rejects.toThrow();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]> & { readonly 'set-cookie'?: string[] | undefined };
}

function post(url: string, body: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method: 'POST', ca: readFileSync(cert), headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode, headers: response.headers });
      },
    );
    asked.on('error', reject).end(JSON.stringify(body));
  });
}
