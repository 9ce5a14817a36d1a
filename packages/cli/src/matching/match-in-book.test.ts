import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShell, type TestShell } from '../run.harness.ts';

let endpoint: { readonly server: Server; readonly url: string; readonly asked: string[]; status: number };
let shell: TestShell;
let without: TestShell;

beforeAll(async () => {
  endpoint = await startEndpoint();
  without = await createShell();
  shell = await createShell({
    env: { KENNIS_EMBEDDINGS_URL: endpoint.url, KENNIS_EMBEDDINGS_MODEL: 'klein' },
  });
  await shell.kennis([
    'people',
    'add',
    'Anouk Visser',
    '--role',
    'Advocaat arbeidsrecht',
    '--place',
    'Zwolle',
  ]);
  await shell.kennis(['people', 'add', 'Bram Terpstra', '--does', 'helpt mensen die vastlopen']);
});
afterAll(async () => {
  await shell.remove();
  await without.remove();
  endpoint.server.close();
});

test('[Q5] an ask is answered from your own book', async () => {
  const { out } = await shell.kennis(['match', '--ask', 'een jurist']);
  expect(out).toContain('Anouk Visser: zoekt een jurist; Anouk is advocaat arbeidsrecht in Zwolle');
  expect(await shell.json<object[]>(['match', '--ask', 'een jurist', '--owner', 'Bram'])).toMatchObject([
    { name: 'Anouk Visser', score: expect.any(Number) as number },
  ]);
  expect((await shell.kennis(['match', '--ask', 'een imker'])).out).toBe('Niemand.\n');
});

test('[Q5] nothing goes to the endpoint before it is switched on, and why is said', async () => {
  expect(await without.kennis(['match', '--ask', 'x', '--embeddings'])).toMatchObject({ code: 1 });
  expect((await without.kennis('embeddings')).out).toContain('heeft geen adres');
  const refused = await shell.kennis(['match', '--ask', 'een jurist', '--embeddings']);
  expect([refused.code, endpoint.asked]).toEqual([1, []]);
  expect(refused.error).toContain('kennis embeddings on');
});

test('[Q5] switched on, who is meant is found where no word says it; and matching goes on when the endpoint fails', async () => {
  expect((await shell.kennis('embeddings on')).out).toMatch(/^Aan\..*zonder hun namen.*127\.0\.0\.1/);
  const { out } = await shell.kennis(['match', '--ask', 'iemand met een burn-out', '--embeddings']);
  expect(out).toContain('Bram Terpstra');
  expect(out).toContain('Gevonden op betekenis');
  expect(endpoint.asked.join()).not.toContain('Anouk');
  endpoint.status = 500;
  const failed = await shell.kennis(['match', '--ask', 'een advocaat', '--embeddings']);
  expect([failed.code, failed.out]).toEqual([0, expect.stringContaining('Anouk Visser')]);
  expect(failed.error).toContain('het adres weigerde (500)');
  endpoint.status = 200;
  expect((await shell.kennis('embeddings off')).out).toMatch(/^Uit\./);
});

test('[Q5] a file is compared by meaning where that is asked for', async () => {
  const file = {
    people: [{ id: 1, does: 'helpt mensen die vastlopen' }],
    queries: [{ id: 'q', owner: null, text: 'iemand met een burn-out', lang: 'nl' }],
  };
  const plain = await shell.kennis('match --json', JSON.stringify(file));
  expect(JSON.parse(plain.out)).toEqual([{ id: 'q', matches: [] }]);
  const mixed = await shell.kennis('match --json --embeddings', JSON.stringify(file));
  expect(JSON.parse(mixed.out)).toMatchObject([
    { id: 'q', matches: [{ id: 1, reason: expect.stringContaining('Gevonden op betekenis') as string }] },
  ]);
});

/** Plays an OpenAI-compatible endpoint for which people who are stuck and a burn-out mean the same. */
async function startEndpoint(): Promise<typeof endpoint> {
  const state = { asked: [] as string[], status: 200 };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { input } = JSON.parse(body) as { readonly input: readonly string[] };
      state.asked.push(...input);
      const data = input.map((each, index) => ({
        index,
        embedding: [/vastlopen|burn/.test(each) ? 1 : 0.05, /jurist|advocaat/i.test(each) ? 1 : 0.05, 0.1],
      }));
      response.writeHead(state.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { server, url: `http://127.0.0.1:${port}/v1/embeddings` });
}
