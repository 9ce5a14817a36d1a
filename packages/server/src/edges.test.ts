import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestBrowser, type TestServer } from './server.harness.ts';

let server: TestServer;
let sanne: TestBrowser;
beforeAll(async () => {
  server = await startTestServer({ KENNIS_URL: 'https://kennis.example.nl' });
  sanne = await server.signIn('Sanne');
});
afterAll(() => server.close());

const evil = 'https://evil.example';

test.each([
  ['POST', 'sessions'],
  ['POST', 'set-up'],
  ['POST', 'pairings'],
  ['DELETE', 'sessions/current'],
  ['PUT', 'me/password'],
])('%s %s from another site is refused, and no site is let in', async (method, path) => {
  for (const headers of [{ origin: evil }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }]) {
    const answer = await sanne.send(method, `/api/v1/${path}`, '{}', {
      'content-type': 'application/json',
      ...headers,
    });
    expect(answer.status).toBe(403);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a route that takes JSON refuses %s',
  async (type) => {
    for (const [method, path] of [
      ['POST', 'sessions'],
      ['POST', 'pairings'],
      ['POST', `books/${sanne.book}/people`],
    ] as const) {
      expect(
        (await sanne.send(method, `/api/v1/${path}`, '{"name":"x"}', { 'content-type': type })).status,
      ).toBe(415);
    }
  },
);

test.each([
  '/',
  '/people',
  '/sw.js',
  '/healthz',
  '/api/v1/me',
  '/api/openapi.json',
  '/api/none',
  '/%ff',
  '/\\..',
])('every answer tells the browser what it may do: %s', async (path) => {
  const headers = await rawHeaders(path);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
});

test('answers of the API are kept nowhere', async () => {
  for (const path of ['me', 'status', `books/${sanne.book}/people`, 'none']) {
    expect((await sanne.send('GET', `/api/v1/${path}`)).headers.get('cache-control')).toBe('no-store');
  }
});

test('where people come over TLS the cookie is bound to the host', () => {
  expect(sanne.cookie).toMatch(/^__Host-kennis=/);
});

test('a body that is larger than announced limits is refused before it is read', async () => {
  const large = `{"name":"${'x'.repeat(101_000)}"}`;
  expect(await sanne.api('POST', `books/${sanne.book}/people`, JSON.parse(large))).toMatchObject({
    status: 413,
    body: { type: 'urn:kennis:problem:too-large', mostBytes: 100_000 },
  });
  const announced = await answerTo(
    `POST /api/v1/books/${sanne.book}/people HTTP/1.1\r\nHost: x\r\nCookie: ${sanne.cookie}\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n`,
  );
  expect(announced).toMatch(/^HTTP\/1\.1 413/);
});

test('a body of unannounced length is cut off at the limit', async () => {
  const chunk = `${(10_000).toString(16)}\r\n${'x'.repeat(10_000)}\r\n`;
  const head = `POST /api/v1/books/${sanne.book}/people HTTP/1.1\r\nHost: x\r\nCookie: ${sanne.cookie}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  expect(await answerTo(head + chunk.repeat(12))).toMatch(/^HTTP\/1\.1 413/);
});

test.each(['{', 'null', '[]', '{"name":3}', '{"name":{"full":[]}}'])(
  '%s gets a reason, not a stack',
  async (body) => {
    const answer = await sanne.send('POST', `/api/v1/books/${sanne.book}/people`, body, {
      'content-type': 'application/json',
    });
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(text).not.toMatch(/\bat .*\.[jt]s|node_modules|Error:/);
  },
);

test('members that nobody asked for change nothing, __proto__ included', async () => {
  const body =
    '{"name":"Mo","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"x","rev":9,"book":"y","deletedAt":"z"}';
  const answer = await sanne.send('POST', `/api/v1/books/${sanne.book}/people`, body, {
    'content-type': 'application/json',
  });
  const made = (await answer.json()) as { id: string; deletedAt: string | null };
  expect(answer.status).toBe(201);
  expect(made.id).not.toBe('x');
  expect(made.deletedAt).toBeNull();
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('reading changes nothing', async () => {
  const sync = { protocol: 1, id: 'a', cursor: null, head: null, changes: [] };
  const head = async () =>
    (await sanne.api<{ head: string }>('POST', `books/${sanne.book}/sync`, sync)).body.head;
  const before = await head();
  for (const path of ['people', 'search?q=mo', 'people/none'])
    await sanne.send('GET', `/api/v1/books/${sanne.book}/${path}`);
  expect(await head()).toBe(before);
});

test('the log holds no names, passwords, tokens or searches', async () => {
  await sanne.send('GET', `/api/v1/books/${sanne.book}/search?q=Kanariepietje`);
  await server.browser().signIn('Geheimenaam', 'kanariewachtwoord');
  const log = server.log();
  expect(log).toContain('"event":"sign-in-failed"');
  expect(log).toContain('"event":"sign-in"');
  expect(log).not.toMatch(/kanarie|geheimenaam|sanne|kennis=/i);
});

test('the description names every route and its problems', async () => {
  const document = (await (await sanne.send('GET', '/api/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, object>;
  };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toContain('/api/v1/books/{book}/people/{id}');
  expect(JSON.stringify(document)).toContain('application/problem+json');
});

test('it answers that it is well', async () => {
  expect(await (await sanne.send('GET', '/healthz')).text()).toBe('ok\n');
});

function rawHeaders(path: string): Promise<NodeJS.Dict<string | string[]>> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const asked = request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.headers);
    });
    asked.on('error', reject).end();
  });
}

/** The start of what comes back to raw text, sent as it is. */
function answerTo(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.once('data', (data) => {
      resolve(String(data));
      socket.destroy();
    });
    socket.on('error', reject);
  });
}
