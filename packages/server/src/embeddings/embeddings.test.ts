import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmbeddings } from './create-embeddings.ts';
import { type Behaviour, startEndpoint, type TestEndpoint } from './endpoint.harness.ts';
import { secondOpinion } from './second-opinion.ts';
import { createVectorCache } from './vector-cache.ts';

let endpoint: TestEndpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());

const create = (cache = createVectorCache()) =>
  createEmbeddings({ url: new URL(`${endpoint.url}/embeddings`), model: 'm', key: 'geheim' }, cache);
const soon = { milliseconds: 3000 };

test('texts get vectors of length 1, once, with the key of the operator', async () => {
  const embeddings = create();
  const { vectors, problem } = await embeddings.embed('boek', ['jurist', 'brood', 'jurist', ''], soon);
  expect(problem).toBeNull();
  expect([...vectors.keys()].sort()).toEqual(['brood', 'jurist']);
  expect(Math.hypot(...(vectors.get('jurist') ?? []))).toBeCloseTo(1);
  await embeddings.embed('boek', ['brood', 'imker'], soon);
  expect(endpoint.asked.map(({ input }) => input)).toEqual([['jurist', 'brood'], ['imker']]);
  expect(endpoint.asked[0]).toMatchObject({ path: '/v1/embeddings', key: 'Bearer geheim' });
});

test('what is known of one book is not told by another', async () => {
  const embeddings = create();
  await embeddings.embed('een', ['jurist'], soon);
  await embeddings.embed('ander', ['jurist'], soon);
  expect(endpoint.asked).toHaveLength(2);
});

test('many texts go in batches, and long ones are cut', async () => {
  const texts = Array.from({ length: 150 }, (_, at) => `${at} ${'x'.repeat(5000)}`);
  const { vectors } = await create().embed('boek', texts, soon);
  expect(vectors.size).toBe(150);
  expect(endpoint.asked.map(({ input }) => input.length)).toEqual([64, 64, 22]);
  expect(Math.max(...endpoint.asked.flatMap(({ input }) => input.map(({ length }) => length)))).toBe(1000);
});

test.each<readonly [Behaviour, string]>([
  ['slow', 'slow'],
  ['broken', 'unfit'],
  ['cut', 'unreachable'],
  ['uneven', 'unfit'],
  ['too-few', 'unfit'],
  ['no-numbers', 'unfit'],
  ['error', 'refused'],
  ['elsewhere', 'refused'],
  ['huge', 'too-large'],
  ['huge-told', 'too-large'],
])('an endpoint that is %s gives no vectors and says %s', async (as, reason) => {
  endpoint.behave(as);
  const began = performance.now();
  const given = await create().embed('boek', ['jurist', 'brood'], { milliseconds: 1500 });
  expect(given.vectors.size).toBe(0);
  expect(given.problem).toMatchObject({ type: 'embeddings-failed', reason });
  expect(performance.now() - began).toBeLessThan(3000);
});

test('an endpoint that is away gives no vectors', async () => {
  const embeddings = create();
  await endpoint.close();
  const { problem } = await embeddings.embed('boek', ['jurist'], soon);
  expect(problem).toMatchObject({ reason: 'unreachable' });
  endpoint = await startEndpoint();
});

test('what was embedded before something went wrong counts, and the next time goes on from there', async () => {
  const embeddings = create();
  await embeddings.embed('boek', ['jurist'], soon);
  endpoint.behave('error');
  const { vectors, problem } = await embeddings.embed('boek', ['jurist', 'brood'], soon);
  expect([...vectors.keys()]).toEqual(['jurist']);
  expect(problem).toMatchObject({ reason: 'refused', status: 500 });
});

test('vectors of another size than the ask are not compared', async () => {
  const embeddings = create();
  const people = [{ id: 'a', does: 'helpt mensen die vastlopen' }];
  const query = { owner: 'me', text: 'iemand met een burn-out' };
  await embeddings.embed('boek', [people[0]?.does ?? ''], soon);
  endpoint.behave('other-size');
  const opinion = (await secondOpinion(embeddings, 'boek', people, [query], soon)).get(query);
  expect(opinion?.similarity?.('a')).toBeUndefined();
});

test('only what people are, do and offer goes out: no name, organisation or ask of theirs', async () => {
  const person = {
    id: 'a',
    name: 'Anouk Visser',
    organisation: 'Visser & Zn',
    role: 'jurist',
    does: 'procedeert',
    offers: ['advies'],
    asks: ['een huis'],
  };
  const query = { owner: 'me', text: 'een advocaat' };
  const opinion = (await secondOpinion(create(), 'boek', [person], [query], soon)).get(query);
  expect(endpoint.asked.flatMap(({ input }) => input)).toEqual([
    'een advocaat',
    'jurist. procedeert. advies',
  ]);
  expect(opinion).toMatchObject({ known: 1, of: 1, problem: null });
  expect(opinion?.similarity?.('a')).toBeGreaterThan(0.9);
});

test('the cache holds so many bytes and no more; what was used last stays', () => {
  const cache = createVectorCache(100);
  const vector = Float32Array.from({ length: 10 }, () => 1);
  cache.put('b', 'een', vector);
  cache.put('b', 'twee', vector);
  cache.get('b', 'een');
  cache.put('b', 'drie', vector);
  expect(['een', 'twee', 'drie'].map((text) => cache.get('b', text) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});
