import { startPostgres } from '@kennis/store/contract';
import { type Change, printStamp } from '@kennis/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestBrowser, type TestServer } from './server.harness.ts';

const postgres = await startPostgres();
if (!postgres) console.warn('LEFT OUT: no PostgreSQL server on this machine; nothing was served from one');

afterAll(async () => postgres?.stop());

describe.runIf(postgres)('served from PostgreSQL', () => {
  let server: TestServer;
  let sanne: TestBrowser;
  beforeAll(async () => {
    server = await startTestServer({ DATABASE_URL: (await postgres?.newDatabase()) ?? '' });
    sanne = await server.signIn('Sanne');
  });
  afterAll(() => server.close());

  test('people are added, listed, found and shown', async () => {
    const added = await sanne.api<{ id: string }>('POST', `books/${sanne.book}/people`, {
      name: 'Mo El Amrani',
      organisation: 'Desembakkerij',
    });
    expect(added.status).toBe(201);
    const listed = await sanne.api<{ people: object[] }>('GET', `books/${sanne.book}/people`);
    expect(listed.body.people).toMatchObject([{ id: added.body.id, name: 'Mo El Amrani' }]);
    for (const words of ['amrani', 'bakkerij']) {
      const found = await sanne.send('GET', `/api/v1/books/${sanne.book}/search?q=${words}`);
      expect(await found.text()).toContain(added.body.id);
    }
    expect((await sanne.api('GET', `books/${sanne.book}/people/${added.body.id}`)).status).toBe(200);
    expect((await sanne.api('GET', `books/${sanne.book}/today`)).status).toBe(200);
  });

  test('a file is taken in, and taken back', async () => {
    const file = Array.from({ length: 120 }, (_, at) => `BEGIN:VCARD\nFN:Mens ${at}\nEND:VCARD\n`).join('');
    const path = `books/${sanne.book}/imports`;
    const sent = await sanne.send('POST', `/api/v1/${path}`, file, { 'content-type': 'text/vcard' });
    const { id } = (await sent.json()) as { id: string };
    const until = async (phase: string) => {
      while ((await sanne.api<{ phase: string }>('GET', `${path}/${id}`)).body.phase !== phase)
        await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await sanne.api('POST', `${path}/${id}/apply`);
    await until('applied');
    const { body } = await sanne.api<{ people: object[] }>('GET', `books/${sanne.book}/people?limit=200`);
    expect(body.people).toHaveLength(121);
    await sanne.api('POST', `${path}/${id}/undo`);
    await until('undone');
  });

  test('what one device sends another gets, and sent twice it counts once', async () => {
    const change: Change = {
      id: 'c1',
      kind: 'person',
      recordId: 'p1',
      fields: { name: { full: 'Els' } },
      stamps: printStamp(server.clock.now, 0, 'phone1'),
    };
    const exchange = (changes: readonly Change[]) =>
      sanne.api<{ accepted: string[]; changes: { id: string }[] }>('POST', `books/${sanne.book}/sync`, {
        protocol: 1,
        id: 'r1',
        cursor: null,
        head: null,
        changes,
      });
    expect((await exchange([change])).body.accepted).toEqual(['c1']);
    expect((await exchange([change])).body.accepted).toEqual(['c1']);
    expect((await exchange([])).body.changes.filter(({ id }) => id === 'p1')).toHaveLength(1);
  });
});
