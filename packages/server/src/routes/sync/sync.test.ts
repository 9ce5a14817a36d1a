import { createHash } from 'node:crypto';
import { type Change, printStamp } from '@kennis/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestBrowser, type TestServer } from '../../server.harness.ts';

let server: TestServer;
let sanne: TestBrowser;
beforeAll(async () => {
  server = await startTestServer();
  sanne = await server.signIn('Sanne');
});
afterAll(() => server.close());

interface Answer {
  readonly accepted: readonly string[];
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
  readonly changes: readonly { readonly id: string; readonly fields: object }[];
  readonly cursor: string;
  readonly head: string;
  readonly more: boolean;
}

const person = (id: string, role: string, ahead = 0): Change => ({
  id: `change-${id}-${role}`,
  kind: 'person',
  recordId: id,
  fields: { name: { full: 'Mo' }, role },
  stamps: printStamp(server.clock.now + ahead, 0, 'phone1'),
});

const exchange = (changes: readonly unknown[], cursor: string | null = null) =>
  sanne.api<Answer>('POST', `books/${sanne.book}/sync`, {
    protocol: 1,
    id: 'r1',
    cursor,
    head: null,
    changes,
  });

test('what one device sends another gets, and sent twice it counts once', async () => {
  const change = person('p1', 'bakker');
  const first = await exchange([change]);
  const second = await exchange([change]);
  expect(first.body.accepted).toEqual([change.id]);
  expect(second.body.accepted).toEqual([change.id]);
  expect(second.body.changes.filter(({ id }) => id === 'p1')).toHaveLength(1);
  const later = await exchange([], second.body.cursor);
  expect(later.body.changes).toEqual([]);
});

test('a clock that is ahead, and a field that is none, are refused with the reason', async () => {
  const pollution = JSON.parse('{"__proto__": {"polluted": 1}}') as Change['fields'];
  const { body } = await exchange([
    person('p2', 'jurist', 3_600_000),
    { ...person('p3', 'jurist'), id: 'bad', fields: pollution },
  ]);
  expect(body.refused.map(({ reason }) => reason).sort()).toEqual(['malformed', 'stamp-ahead']);
  expect(body.accepted).toEqual([]);
});

test('what is not a change at all is refused as a whole', async () => {
  for (const changes of [
    [null],
    ['x'],
    [{}],
    Array.from({ length: 2001 }, (_, at) => person(`q${at}`, 'x')),
  ]) {
    expect((await exchange(changes)).status).toBe(400);
  }
});

test('many changes at once are all taken', async () => {
  const { body } = await exchange(Array.from({ length: 450 }, (_, at) => person(`m${at}`, 'buur')));
  expect(body.accepted).toHaveLength(450);
});

test('a long answer travels compressed to who takes that', async () => {
  const ask = (encoding: string) =>
    sanne.send(
      'POST',
      `/api/v1/books/${sanne.book}/sync`,
      { protocol: 1, id: 'r1', cursor: null, head: null, changes: [] },
      { 'accept-encoding': encoding },
    );
  const [compressed, plain] = [await ask('gzip'), await ask('identity')];
  expect(compressed.headers.get('content-encoding')).toBe('gzip');
  expect(plain.headers.get('content-encoding')).toBeNull();
  const records = async (answer: Response) => ((await answer.json()) as Answer).changes.length;
  expect(await records(compressed)).toBe(await records(plain));
});

test('the stream says that there is something new, and ends with the session', async () => {
  const phone = server.browser();
  await phone.signIn('Sanne');
  const stream = await phone.send('GET', `/api/v1/books/${phone.book}/sync/stream`);
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('no stream');
  await exchange([person('s1', 'nieuw')]);
  let heard = '';
  while (!heard.includes('event: changed')) heard += (await reader.read()).value;
  await phone.send('DELETE', '/api/v1/sessions/current');
  let ended = false;
  while (!ended) ended = (await reader.read()).done;
  expect(ended).toBe(true);
});

test('a photo is kept under its hash and given back where nothing in it can run', async () => {
  const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 9, 9);
  const path = `/api/v1/books/${sanne.book}/blobs/${createHash('sha256').update(bytes).digest('hex')}`;
  expect((await sanne.send('PUT', path, bytes, { 'content-type': 'image/jpeg' })).status).toBe(204);
  const given = await sanne.send('GET', path);
  expect(await given.bytes()).toEqual(bytes);
  expect(given.headers.get('content-type')).toBe('image/jpeg');
  expect(given.headers.get('content-security-policy')).toContain('sandbox');
  expect(given.headers.get('content-disposition')).toMatch(/^attachment/);
});

test('bytes under another hash, and what could run, are not kept', async () => {
  const svg = new TextEncoder().encode('<svg onload="x()"/>');
  const path = (bytes: Uint8Array) =>
    `/api/v1/books/${sanne.book}/blobs/${createHash('sha256').update(bytes).digest('hex')}`;
  expect((await sanne.send('PUT', path(Uint8Array.of(1)), svg, { 'content-type': 'image/png' })).status).toBe(
    422,
  );
  expect((await sanne.send('PUT', path(svg), svg, { 'content-type': 'image/svg+xml' })).status).toBe(415);
});
