import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A real HTTP server that plays an OpenAI-compatible endpoint, with vectors that follow from the words. */
export interface TestEndpoint {
  readonly url: string;
  /** What was posted, in order, with the headers. */
  readonly asked: {
    readonly path: string;
    readonly key: string | undefined;
    readonly input: readonly string[];
  }[];
  /** How it answers from now on. */
  behave(as: Behaviour): void;
  close(): Promise<void>;
}

export type Behaviour =
  | 'well'
  | 'slow'
  | 'broken'
  | 'cut'
  | 'other-size'
  | 'uneven'
  | 'too-few'
  | 'no-numbers'
  | 'error'
  | 'elsewhere'
  | 'huge'
  | 'huge-told';

/** Words of one meaning point the same way. */
const meanings: readonly RegExp[] = [
  /vastlopen|burn-?out|overspannen|exhausted/i,
  /jurist|advocaat|lawyer/i,
  /imker|honing|bees/i,
  /bakker|brood|bread/i,
];

export async function startEndpoint(): Promise<TestEndpoint> {
  const state = { as: 'well' as Behaviour };
  const asked: { path: string; key: string | undefined; input: readonly string[] }[] = [];
  const server: Server = createServer((request, response) => {
    void text(request).then((body) => {
      const { input } = JSON.parse(body || '{"input":[]}') as { readonly input: readonly string[] };
      asked.push({ path: request.url ?? '', key: request.headers.authorization, input });
      answer(state.as, input, request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    behave: (as) => {
      state.as = as;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(
  as: Behaviour,
  input: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const send = (data: unknown, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(data));
  };
  const rows = input.map((each, index) => ({ object: 'embedding', index, embedding: vectorOf(each) }));
  switch (as) {
    case 'well':
      // In another order than asked, as the standard allows.
      send({ object: 'list', data: rows.toReversed() });
      return;
    case 'slow':
      setTimeout(() => send({ data: rows }), 5000).unref();
      return;
    case 'broken':
      response.end('<html>Bad gateway</html>');
      return;
    case 'cut':
      response.writeHead(200, { 'content-length': '5000' });
      response.write('{"data":[');
      setTimeout(() => request.socket.destroy(), 20).unref();
      return;
    case 'other-size':
      send({ data: rows.map((row) => ({ ...row, embedding: [1, 2, 3] })) });
      return;
    case 'uneven':
      send({
        data: rows.map((row, at) => ({ ...row, embedding: at === 0 ? [1, 2] : row.embedding })),
      });
      return;
    case 'too-few':
      send({ data: rows.slice(1) });
      return;
    case 'no-numbers':
      send({ data: rows.map((row) => ({ ...row, embedding: ['1', null] })) });
      return;
    case 'error':
      send({ error: { message: 'out of memory' } }, 500);
      return;
    case 'elsewhere':
      response.writeHead(307, { location: 'http://127.0.0.1:9/v1/embeddings' });
      response.end();
      return;
    case 'huge-told':
      response.writeHead(200, { 'content-length': '900000000' });
      response.flushHeaders();
      return;
    case 'huge':
      sendForEver(response);
  }
}

function sendForEver(response: ServerResponse): void {
  const part = '0,'.repeat(500_000);
  const more = () => {
    while (!response.destroyed && response.write(part));
    if (!response.destroyed) response.once('drain', more);
  };
  response.write('{"data":[{"embedding":[');
  more();
}

/** Each meaning has a direction; a little of every word keeps vectors apart. */
function vectorOf(words: string): readonly number[] {
  const vector = meanings.map((meaning) => (meaning.test(words) ? 1 : 0.02));
  const rest = [...words].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 97, 7);
  return [...vector, 0.1 + rest / 970];
}
