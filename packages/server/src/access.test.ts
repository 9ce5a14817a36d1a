import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from './http/route.ts';
import { routes } from './routes/routes.ts';
import { goodPassword, startTestServer, type TestBrowser, type TestServer } from './server.harness.ts';

const cardFile = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Kanariepietje\r\nEND:VCARD\r\n';
/** A word that stands only in the owner's data: nobody else may ever get to see it. */
const canary = 'Kanariepietje';
const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3);
const pictureHash = createHash('sha256').update(picture).digest('hex');

interface Row {
  /** Makes what the path leads to, and gives its parameters beside `book`. */
  readonly params?: (owner: TestBrowser) => Promise<{ readonly [name: string]: string }>;
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** What the owner gets. */
  readonly owner: number;
}

/** One row per route: a request that the owner of the data may make. */
const rows: { readonly [route: string]: Row } = {
  'get /status': { owner: 200 },
  'post /set-up': { body: { token: 'x'.repeat(43), name: 'nieuw', password: goodPassword }, owner: 409 },
  'post /sessions': { body: { name: 'Sanne', password: goodPassword }, owner: 201 },
  'get /sessions': { owner: 200 },
  'delete /sessions/current': { owner: 204 },
  'delete /sessions/{id}': { params: anotherSession, owner: 204 },
  'get /me': { owner: 200 },
  'put /me/password': { body: { current: 'verkeerd geraden', password: goodPassword }, owner: 403 },
  'post /pairings': { owner: 201 },
  'post /pairings/redeem': { body: { token: 'x'.repeat(43) }, owner: 403 },
  'post /books/{book}/sync': {
    body: { protocol: 1, id: 'a', cursor: null, head: null, changes: [] },
    owner: 200,
  },
  'get /books/{book}/sync/stream': { owner: 200 },
  'get /books/{book}/blobs/{sha256}': { params: photo, owner: 200 },
  'put /books/{book}/blobs/{sha256}': {
    params: photo,
    body: picture,
    headers: { 'content-type': 'image/jpeg' },
    owner: 204,
  },
  'get /books/{book}/people': { owner: 200 },
  'post /books/{book}/people': { body: { name: canary }, owner: 201 },
  'get /books/{book}/people/{id}': { params: person, owner: 200 },
  'patch /books/{book}/people/{id}': {
    params: person,
    body: { role: canary },
    owner: 200,
  },
  'delete /books/{book}/people/{id}': { params: person, owner: 204 },
  'post /books/{book}/capture': { body: { text: 'Sanne zoekt stagiairs' }, owner: 200 },
  'post /books/{book}/example': { body: { people: 3, years: 1 }, owner: 201 },
  'post /books/{book}/imports': {
    query: 'name=kaartjes.vcf',
    body: cardFile,
    headers: { 'content-type': 'text/vcard' },
    owner: 201,
  },
  'get /books/{book}/imports/{id}': { params: preview, owner: 200 },
  'post /books/{book}/imports/{id}/apply': { params: preview, owner: 202 },
  'post /books/{book}/imports/{id}/undo': { params: filled, owner: 202 },
  'get /books/{book}/export': { query: 'format=csv', owner: 200 },
  'get /books/{book}/today': { owner: 200 },
  'get /books/{book}/events': { owner: 200 },
  'get /books/{book}/favours': { owner: 200 },
  'post /books/{book}/favours': {
    body: { by: 'me', person: 'nobody', what: 'advice', text: canary },
    owner: 404,
  },
  'get /books/{book}/introductions': { owner: 200 },
  'post /books/{book}/introductions': { body: { a: 'nobody', b: 'none', about: canary }, owner: 404 },
  'post /books/{book}/introductions/{id}/steps': {
    params: introduction,
    body: { step: 'asked', side: 'a' },
    owner: 200,
  },
  'get /books/{book}/harvest': { owner: 200 },
  'get /books/{book}/people/{id}/trust': { params: person, owner: 200 },
  'get /books/{book}/events/{id}/yield': { params: event, owner: 200 },
  'get /books/{book}/events/{id}/attendees': { params: event, owner: 200 },
  'get /books/{book}/review': { query: 'year=2026', owner: 200 },
  'get /books/{book}/goals': { owner: 200 },
  'post /books/{book}/goals': { body: { text: canary }, owner: 201 },
  'patch /books/{book}/goals/{id}': { params: goal, body: { ending: 'reached' }, owner: 200 },
  'get /books/{book}/interviews': { owner: 200 },
  'get /books/{book}/interviews/ladder': { query: `about=${canary}`, owner: 200 },
  'post /books/{book}/interviews': { body: { person: 'nobody', focus: canary }, owner: 404 },
  'get /books/{book}/one-to-ones': { owner: 200 },
  'post /books/{book}/one-to-ones': { body: { person: 'nobody', text: canary }, owner: 404 },
  'get /books/{book}/drill': { owner: 200 },
  'post /books/{book}/drill/{id}': {
    params: person,
    body: { card: 'clue-name', grade: 'knew' },
    owner: 204,
  },
  'get /books/{book}/lines': { owner: 200 },
  'post /books/{book}/lines': {
    body: { text: canary, language: 'nl', moment: 'alone' },
    owner: 201,
  },
  'delete /books/{book}/lines/{id}': { params: line, owner: 204 },
  'get /books/{book}/matches': { query: `ask=${canary}`, owner: 200 },
  'get /books/{book}/likenesses': { query: `ask=${canary}`, owner: 200 },
  'get /books/{book}/proposals': { owner: 200 },
  'get /books/{book}/embeddings': { owner: 200 },
  'put /books/{book}/embeddings': { body: { on: false }, owner: 204 },
  'get /books/{book}/paths': { query: `organisation=${canary}`, owner: 200 },
  'post /readings': { body: { as: 'ask', texts: [{ id: 'a', text: 'een klant' }] }, owner: 200 },
  'get /books/{book}/search': { query: `q=${canary}`, owner: 200 },
};

let server: TestServer;
let sanne: TestBrowser;
let other: TestBrowser;

beforeAll(async () => {
  server = await startTestServer();
  sanne = await server.signIn('Sanne');
  other = await server.signIn('Ander');
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
      // What ends a session is tried with one of its own.
      const owner = name.includes('session') || name.includes('pairing') ? await anotherBrowser() : sanne;
      const path = fill(route, row, { book: sanne.book, ...(await row.params?.(owner)) });
      const ask = (who: TestBrowser) => who.send(route.method.toUpperCase(), path, row.body, row.headers);

      if (route.access !== 'anyone') await expectNothing(await ask(server.browser()), 401);
      if (route.access === 'book') await expectNothing(await ask(other), 404);
      if (name === 'delete /sessions/{id}') await expectNothing(await ask(other), 404);

      const answer = await ask(owner);
      expect(answer.status).toBe(row.owner);
      await answer.body?.cancel();
    });
  },
);

test('somebody else’s book is answered like one that is not there', async () => {
  const foreign = await other.send('GET', `/api/v1/books/${sanne.book}/people`);
  const missing = await other.send('GET', '/api/v1/books/01900000-0000-7000-8000-000000000000/people');
  expect(await foreign.text()).toBe(await missing.text());
});

test('a person is not found through a book that they are not in', async () => {
  const { id } = await person(sanne);
  for (const [method, body] of [['GET'], ['PATCH', { role: 'x' }], ['DELETE']] as const) {
    await expectNothing(await other.send(method, `/api/v1/books/${other.book}/people/${id}`, body), 404);
  }
});

async function anotherBrowser(): Promise<TestBrowser> {
  const browser = server.browser();
  await browser.signIn('Sanne');
  return browser;
}

async function person(owner: TestBrowser): Promise<{ id: string }> {
  const { body } = await owner.api<{ id: string }>('POST', `books/${sanne.book}/people`, { name: canary });
  return { id: body.id };
}

async function introduction(owner: TestBrowser): Promise<{ id: string }> {
  const [a, b] = [await person(owner), await person(owner)];
  const intent = { a: a.id, b: b.id, about: canary };
  const { body } = await owner.api<{ id: string }>('POST', `books/${sanne.book}/introductions`, intent);
  return { id: body.id };
}

async function made(owner: TestBrowser, path: string, body: unknown): Promise<{ id: string }> {
  const answer = await owner.api<{ id: string }>('POST', `books/${sanne.book}/${path}`, body);
  return { id: answer.body.id };
}

function goal(owner: TestBrowser): Promise<{ id: string }> {
  return made(owner, 'goals', { text: canary });
}

function line(owner: TestBrowser): Promise<{ id: string }> {
  return made(owner, 'lines', { text: canary, language: 'nl', moment: 'alone' });
}

/** The API makes no events, so one of the example network is taken. */
async function event(owner: TestBrowser): Promise<{ id: string }> {
  await owner.api('POST', `books/${sanne.book}/example`, { people: 30, years: 2 });
  const { body } = await owner.api<{ events: readonly { id: string }[] }>(
    'GET',
    `books/${sanne.book}/events?which=past`,
  );
  return { id: body.events[0]?.id ?? '' };
}

async function anotherSession(): Promise<{ id: string }> {
  const { body } = await (await anotherBrowser()).api<{ session: { id: string } }>('GET', 'me');
  return { id: body.session.id };
}

async function photo(owner: TestBrowser): Promise<{ sha256: string }> {
  const path = `/api/v1/books/${sanne.book}/blobs/${pictureHash}`;
  await owner.send('PUT', path, picture, { 'content-type': 'image/jpeg' });
  return { sha256: pictureHash };
}

async function preview(owner: TestBrowser): Promise<{ id: string }> {
  const answer = await owner.send('POST', `/api/v1/books/${sanne.book}/imports`, cardFile, {
    'content-type': 'text/vcard',
  });
  return { id: ((await answer.json()) as { id: string }).id };
}

async function filled(owner: TestBrowser): Promise<{ id: string }> {
  const { body } = await owner.api<{ import: string }>('POST', `books/${sanne.book}/example`, {
    people: 3,
    years: 1,
  });
  return { id: body.import };
}

function fill({ path }: Route, { query }: Row, values: { readonly [name: string]: string }): string {
  const filledIn = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return `/api/v1${filledIn}${query ? `?${query}` : ''}`;
}

async function expectNothing(answer: Response, status: number): Promise<void> {
  const text = await answer.text();
  expect(answer.status).toBe(status);
  expect(Object.keys(JSON.parse(text)).sort()).toEqual(['status', 'title', 'type']);
  expect(text).not.toContain(canary);
}
