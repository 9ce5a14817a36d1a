import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startEndpoint, type TestEndpoint } from '../../embeddings/endpoint.harness.ts';
import { startTestServer, type TestBrowser, type TestServer } from '../../server.harness.ts';

let endpoint: TestEndpoint;
let server: TestServer;
let sanne: TestBrowser;

beforeAll(async () => {
  endpoint = await startEndpoint();
  server = await startTestServer({ KENNIS_EMBEDDINGS_URL: endpoint.url, KENNIS_EMBEDDINGS_MODEL: 'klein' });
  sanne = await server.signIn('Sanne');
  await add({ name: 'Anouk', role: 'Advocaat arbeidsrecht' });
  await add({ name: 'Bram', does: 'helpt mensen die vastlopen in hun werk' });
});
afterAll(async () => {
  await server.close();
  await endpoint.close();
});
beforeEach(() => endpoint.behave('well'));

interface Answer {
  readonly matches: readonly { readonly name: string; readonly reason: { readonly likeness?: string } }[];
  readonly embeddings: { readonly state: string; readonly known: number; readonly of: number };
}
const add = (person: object) => sanne.api('POST', `books/${sanne.book}/people`, person);
const switchTo = (on: boolean) => sanne.api('PUT', `books/${sanne.book}/embeddings`, { on });
const ask = async (text: string) =>
  (await sanne.api<Answer>('GET', `books/${sanne.book}/matches?ask=${encodeURIComponent(text)}`)).body;

test('[Q5] an ask is answered from the book with why, and nothing leaves the server until that is switched on', async () => {
  const { matches, embeddings } = await ask('een jurist');
  expect(matches).toMatchObject([{ name: 'Anouk', reason: { field: 'role' } }]);
  expect(embeddings).toEqual({ state: 'off', known: 0, of: 0 });
  expect(endpoint.asked).toEqual([]);
  const { body } = await sanne.api('GET', `books/${sanne.book}/embeddings`);
  expect(body).toEqual({ endpoint: { host: new URL(endpoint.url).host, model: 'klein' }, on: false });
});

test('[Q5] once it is switched on, the endpoint adds people whom no word finds, and says so', async () => {
  await switchTo(true);
  const { matches, embeddings } = await ask('iemand voor overspannen docenten');
  expect(matches).toMatchObject([{ name: 'Bram', reason: { likeness: 'alone' } }]);
  expect(embeddings).toEqual({ state: 'used', known: 2, of: 2 });
});

test('[Q5] a device that matches on its own gets how alike people are, and nothing where it is off', async () => {
  const alike = async () =>
    (
      await sanne.api<{ cosines: Record<string, number>; embeddings: { state: string } }>(
        'GET',
        `books/${sanne.book}/likenesses?ask=overspannen`,
      )
    ).body;
  const on = await alike();
  expect(on.embeddings.state).toBe('used');
  expect(Object.values(on.cosines).every((cosine) => cosine >= 0.3 && cosine <= 1.001)).toBe(true);
  expect(Object.keys(on.cosines)).toHaveLength(1);
  await switchTo(false);
  expect(await alike()).toMatchObject({ cosines: {}, embeddings: { state: 'off' } });
});

test.each(['error', 'broken', 'huge', 'elsewhere'] as const)(
  '[Q5] matching goes on with an endpoint that is %s',
  async (as) => {
    await switchTo(true);
    endpoint.behave(as);
    const { matches, embeddings } = await ask(`een jurist ${as}`);
    expect(matches[0]).toMatchObject({ name: 'Anouk' });
    expect(embeddings.state).not.toBe('used');
  },
);

test('[Q5] switched off again, nothing goes out any more', async () => {
  await switchTo(false);
  const before = endpoint.asked.length;
  expect((await ask('een jurist')).embeddings.state).toBe('off');
  expect(endpoint.asked).toHaveLength(before);
});

test('[Q5] somebody added later is found at once, and pairs are proposed', async () => {
  const { body } = await sanne.api<{ id: string }>('POST', `books/${sanne.book}/people`, {
    name: 'Imke',
    role: 'Imker',
  });
  expect((await ask('een imker')).matches).toMatchObject([{ id: body.id }]);
  const proposals = await sanne.api<{ proposals: unknown[] }>('GET', `books/${sanne.book}/proposals`);
  expect(proposals).toMatchObject({ status: 200, body: { proposals: [] } });
});
