import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from './http/route.ts';
import { routes } from './routes/routes.ts';
import { goodPassword, startTestServer, type TestBrowser, type TestServer } from './server.harness.ts';

/** A word that stands only in the owner's data: nobody else may ever get to see it. */
const canary = 'Kanariepietje';
const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3);
const pictureHash = createHash('sha256').update(picture).digest('hex');

interface Row {
  /** Path parameters beside `book`. */
  readonly params?: (made: Made) => { readonly [name: string]: string };
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** What the owner gets. */
  readonly owner: number;
}

interface Made {
  readonly person: string;
  readonly session: string;
}

/** One row per route: a request that the owner of the data may make. */
const rows: { readonly [route: string]: Row } = {
  'get /status': { owner: 200 },
  'post /set-up': { body: { token: 'x'.repeat(43), name: 'nieuw', password: goodPassword }, owner: 409 },
  'post /sessions': { body: { name: 'eigenaar', password: goodPassword }, owner: 201 },
  'get /sessions': { owner: 200 },
  'delete /sessions/current': { owner: 204 },
  'delete /sessions/{id}': { params: ({ session }) => ({ id: session }), owner: 204 },
  'get /me': { owner: 200 },
  'put /me/password': { body: { current: 'verkeerd geraden', password: goodPassword }, owner: 403 },
  'post /pairings': { owner: 201 },
  'post /pairings/redeem': { body: { token: 'x'.repeat(43) }, owner: 403 },
  'post /books/{book}/sync': {
    body: { protocol: 1, id: 'a', cursor: null, head: null, changes: [] },
    owner: 200,
  },
  'get /books/{book}/sync/stream': { owner: 200 },
  'get /books/{book}/blobs/{sha256}': { params: () => ({ sha256: pictureHash }), owner: 200 },
  'put /books/{book}/blobs/{sha256}': {
    params: () => ({ sha256: pictureHash }),
    body: picture,
    headers: { 'content-type': 'image/jpeg' },
    owner: 204,
  },
  'get /books/{book}/people': { owner: 200 },
  'post /books/{book}/people': { body: { name: canary }, owner: 201 },
  'get /books/{book}/people/{id}': { params: ({ person }) => ({ id: person }), owner: 200 },
  'patch /books/{book}/people/{id}': {
    params: ({ person }) => ({ id: person }),
    body: { role: canary },
    owner: 200,
  },
  'delete /books/{book}/people/{id}': { params: ({ person }) => ({ id: person }), owner: 204 },
  'post /books/{book}/capture': { body: { text: 'Sanne zoekt stagiairs' }, owner: 200 },
  'post /books/{book}/example': { body: { people: 3, years: 1 }, owner: 201 },
  'get /books/{book}/today': { owner: 200 },
  'get /books/{book}/events': { owner: 200 },
  'get /books/{book}/search': { query: `q=${canary}`, owner: 200 },
};

let server: TestServer;
let other: TestBrowser;

beforeAll(async () => {
  server = await startTestServer();
  const owner = await server.signIn('eigenaar');
  await owner.send('PUT', `/api/v1/books/${owner.book}/blobs/${pictureHash}`, picture, {
    'content-type': 'image/jpeg',
  });
  other = await server.signIn('ander');
});
afterAll(() => server.close());

test('every route has a row here, and every row a route', () => {
  expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(rows).sort());
});

describe.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (name, route) => {
    const row = rows[name] as Row;

    test('serves the owner, and nobody else', async () => {
      const owner = server.browser();
      await owner.signIn('eigenaar');
      const made = await make(owner);
      const path = fill(route, row, owner, made);
      const ask = (who: TestBrowser) => who.send(route.method.toUpperCase(), path, row.body, row.headers);

      if (route.access !== 'anyone') await expectNothing(await ask(server.browser()), 401);
      if (route.access === 'book') await expectNothing(await ask(other), 404);
      if (route.access === 'signed-in' && path.includes(made.session))
        await expectNothing(await ask(other), 404);

      const answer = await ask(owner);
      expect(answer.status).toBe(row.owner);
      await answer.body?.cancel();
    });
  },
);

test('somebody else’s book is answered like one that is not there', async () => {
  const owner = server.browser();
  await owner.signIn('eigenaar');
  const foreign = await other.send('GET', `/api/v1/books/${owner.book}/people`);
  const missing = await other.send('GET', '/api/v1/books/01900000-0000-7000-8000-000000000000/people');
  expect(await foreign.text()).toBe(await missing.text());
});

test('a person is not found through a book that they are not in', async () => {
  const owner = server.browser();
  await owner.signIn('eigenaar');
  const { person } = await make(owner);
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const answer = await other.send(
      method,
      `/api/v1/books/${other.book}/people/${person}`,
      method === 'PATCH' ? { role: 'x' } : undefined,
    );
    await expectNothing(answer, 404);
  }
});

async function make(owner: TestBrowser): Promise<Made> {
  const added = await owner.api<{ id: string }>('POST', `books/${owner.book}/people`, { name: canary });
  const second = server.browser();
  await second.signIn('eigenaar');
  const listed = await second.api<{ sessions: { id: string; current: boolean }[] }>('GET', 'sessions');
  return {
    person: added.body.id,
    session: listed.body.sessions.find(({ current }) => current)?.id ?? '',
  };
}

function fill({ path }: Route, { params, query }: Row, owner: TestBrowser, made: Made): string {
  const values: { readonly [name: string]: string } = { book: owner.book, ...params?.(made) };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return `/api/v1${filled}${query ? `?${query}` : ''}`;
}

async function expectNothing(answer: Response, status: number): Promise<void> {
  const text = await answer.text();
  expect(answer.status).toBe(status);
  expect(Object.keys(JSON.parse(text)).sort()).toEqual(['status', 'title', 'type']);
  expect(text).not.toContain(canary);
}
