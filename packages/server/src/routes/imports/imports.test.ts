import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestBrowser, type TestServer } from '../../server.harness.ts';

let server: TestServer;
let sanne: TestBrowser;
beforeAll(async () => {
  server = await startTestServer();
  sanne = await server.signIn('Sanne');
});
afterAll(() => server.close());

interface View {
  readonly id: string;
  readonly phase: string;
  readonly counts: { readonly create: number };
  readonly progress: { readonly done: number; readonly total: number };
}

const cards = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mens ${at}\r\nEND:VCARD\r\n`,
  ).join('');

async function preview(
  file: string | Uint8Array,
  type = 'text/vcard',
): Promise<{ status: number; body: View }> {
  const path = `/api/v1/books/${sanne.book}/imports?name=mensen.vcf`;
  const answer = await sanne.send('POST', path, file, { 'content-type': type });
  return { status: answer.status, body: (await answer.json()) as View };
}

async function until(id: string, phase: string): Promise<View> {
  for (;;) {
    const { body } = await sanne.api<View>('GET', `books/${sanne.book}/imports/${id}`);
    if (body.phase === phase) return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const people = async () =>
  (await sanne.api<{ people: object[] }>('GET', `books/${sanne.book}/people?limit=200`)).body.people.length;

test('a file is previewed, applied while one looks on, and taken back', async () => {
  const { status, body } = await preview(cards(150));
  expect(status).toBe(201);
  expect(body).toMatchObject({ phase: 'previewed', counts: { create: 150 } });
  expect(await people()).toBe(0);
  const begun = await sanne.api<View>('POST', `books/${sanne.book}/imports/${body.id}/apply`);
  expect(begun.status).toBe(202);
  expect((await until(body.id, 'applied')).progress).toEqual({ done: 150, total: 150 });
  expect(await people()).toBe(150);
  expect((await sanne.api('POST', `books/${sanne.book}/imports/${body.id}/apply`)).status).toBe(422);
  await sanne.api('POST', `books/${sanne.book}/imports/${body.id}/undo`);
  await until(body.id, 'undone');
  expect(await people()).toBe(0);
});

test.each([
  ['empty', ''],
  ['binary', Uint8Array.from({ length: 5000 }, (_, at) => (at * 31) % 256)],
  ['a web page', '<html><body>Log in</body></html>'],
])('a file that is %s gets a reason', async (_, file) => {
  const { status, body } = await preview(file, 'application/octet-stream');
  expect(status).toBe(422);
  expect(body).toMatchObject({ type: expect.stringMatching(/^urn:kennis:problem:/) });
});

test('a file of more than 25 MB is refused before it is read', async () => {
  const { status, body } = await preview(new Uint8Array(25_000_001));
  expect(status).toBe(413);
  expect(body).toMatchObject({ mostBytes: 25_000_000 });
});

test('everything goes out again, under a name of its own', async () => {
  await sanne.api('POST', `books/${sanne.book}/people`, { name: 'Mo El Amrani' });
  const get = (format: string) => sanne.send('GET', `/api/v1/books/${sanne.book}/export?format=${format}`);
  const vcard = await get('vcard');
  expect(vcard.headers.get('content-disposition')).toMatch(
    /^attachment; filename="kennis-\d{4}-\d\d-\d\d\.vcf"$/,
  );
  expect(await vcard.text()).toContain('FN:Mo El Amrani');
  expect(await (await get('csv')).text()).toContain('Mo El Amrani');
  expect(JSON.stringify(await (await get('json')).json())).toContain('Mo El Amrani');
  expect((await get('xml')).status).toBe(400);
});

test('what is kept beside an import is no import', async () => {
  const { body } = await preview(cards(1));
  for (const id of [`${body.id}.part.0`, `${sanne.book}.previews`, `${body.id}.none`]) {
    expect((await sanne.api('GET', `books/${sanne.book}/imports/${id}`)).status).toBe(404);
    expect((await sanne.api('POST', `books/${sanne.book}/imports/${id}/apply`)).status).toBe(404);
    expect((await sanne.api('POST', `books/${sanne.book}/imports/${id}/undo`)).status).toBe(404);
  }
});

test('an import that is asked for three times at once begins once', async () => {
  const { body } = await preview(cards(1));
  const path = `books/${sanne.book}/imports/${body.id}/apply`;
  const answers = await Promise.all([1, 2, 3].map(() => sanne.api('POST', path)));
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 422, 422]);
  await until(body.id, 'applied');
});
