import { ok } from '@kennis/domain';
import { Client } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { byEdit, person, write } from '../contract/contract-store.ts';
import { accountsContract, storeContract, testContext } from '../contract/index.ts';
import { StorageError } from '../writing/storage-error.ts';
import { openPostgresStore } from './open-postgres-store.ts';
import { startPostgres } from './postgres-server.harness.ts';

const server = await startPostgres();
if (!server)
  console.warn(
    'LEFT OUT: no PostgreSQL server on this machine (initdb, postgres); the contract ran on PGlite only',
  );

afterAll(async () => server?.stop());

describe.runIf(server)('with a real server', () => {
  const open = async (context: Parameters<typeof openPostgresStore>[0]['context']) => {
    const url = (await server?.newDatabase()) ?? '';
    const store = await openPostgresStore({ url, context });
    return {
      store,
      another: (other: typeof context) => openPostgresStore({ url, context: other }),
      close: () => store.close(),
    };
  };
  storeContract('postgres', open);
  accountsContract('postgres', open);

  test('a database that cannot hold books is refused with the reason', async () => {
    const url = (await server?.newDatabase()) ?? '';
    await ask(url, "CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    await ask(url, 'CREATE ROLE weak LOGIN; REVOKE ALL ON SCHEMA public FROM public');
    const newer = (await server?.newDatabase()) ?? '';
    await (await openPostgresStore({ url: newer, context: testContext() })).close();
    await ask(newer, "INSERT INTO kysely_migration VALUES ('2999-01-01-later', '2999-01-01')");
    const at = (change: Partial<URL>) => Object.assign(new URL(url), change).href;
    const reasons = {
      [at({ pathname: '/latin' })]: 'encoding',
      [at({ username: 'weak' })]: 'rights',
      [at({ username: 'nobody' })]: 'refused',
      [at({ pathname: '/nowhere' })]: 'refused',
      [at({ port: '1' })]: 'unreachable',
      'postgres://kennis@nowhere.invalid/kennis': 'unreachable',
      [newer]: 'newer',
    };
    for (const [unfit, reason] of Object.entries(reasons)) {
      const opening = openPostgresStore({ url: unfit, context: testContext() });
      await expect(opening, unfit).rejects.toMatchObject({
        problem: { type: 'database-unfit', reason, text: expect.stringMatching(/./) },
      });
    }
  });

  test('where PostgreSQL has few connections left, writing and reading share them', async () => {
    const url = new URL((await server?.newDatabase()) ?? '');
    await ask(url.href, 'CREATE ROLE few LOGIN CONNECTION LIMIT 3; GRANT CREATE ON SCHEMA public TO few');
    url.username = 'few';
    const store = await openPostgresStore({ url: url.href, context: testContext() });
    const books = Array.from({ length: 40 }, (_, at) => store.book(`b${at}`));
    const written = await Promise.all(books.map((book) => book.edit(byEdit, () => ok([person('p1', 'Mo')]))));
    expect(written.filter((result) => !result.ok)).toEqual([]);
    expect(await Promise.all(books.map((book) => book.counts()))).toEqual(books.map(() => ({ person: 1 })));
    await store.close();
  });

  test('a search reads nobody of another book, however many of them answer it', async () => {
    const url = (await server?.newDatabase()) ?? '';
    await ask(url, 'CREATE EXTENSION pg_trgm');
    const store = await openPostgresStore({ url, context: testContext() });
    const people = (book: string, count: number, text: string) =>
      `INSERT INTO person SELECT '${book}', 'p' || n, 1, 'n' || n, '${text}', 0, '', null, '', null
       FROM generate_series(1, ${count}) n;`;
    const [sanne, mo] = [' sanne de vries ', ' mo el amrani '];
    await ask(url, `${people('b2', 20_000, sanne)} ${people('b1', 5000, mo)}`);
    await ask(url, 'VACUUM ANALYZE person');
    await write(store.book('b1'), person('s1', 'Sanne de Vries'));
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) SELECT * FROM person
      WHERE book_id = 'b1' AND live = 1 AND search_text LIKE '% sanne%' LIMIT 2000`);
    await client.end();
    const read = [...JSON.stringify(rows).matchAll(/"(?:Actual Rows|Rows Removed by \w+)":(\d+)/g)];
    expect(Math.max(...read.map(([, count]) => Number(count)))).toBeLessThan(100);
    await store.close();
  });

  test('a statement that the operator lets take no longer is a problem that passes', async () => {
    const url = (await server?.newDatabase()) ?? '';
    const store = await openPostgresStore({ url, context: testContext() });
    await write(store.book('b1'), person('p1', 'Mo'));
    await store.close();
    const hurried = new URL(url);
    hurried.searchParams.set('options', '-c statement_timeout=300');
    const other = await openPostgresStore({ url: hurried.href, context: testContext() });
    const holder = new Client({ connectionString: url });
    await holder.connect();
    await holder.query('BEGIN; UPDATE book SET rev = rev');
    const refused = await other.book('b1').edit(byEdit, () => ok([person('p2', 'Els')]));
    expect(refused).toEqual({ ok: false, problem: { type: 'storage-busy' } });
    await holder.end();
    await write(other.book('b1'), person('p2', 'Els'));
    await other.close();
  });

  test('connections that are lost at any moment end no process, and writing and reading go on', async () => {
    const url = (await server?.newDatabase()) ?? '';
    const store = await openPostgresStore({ url, context: testContext() });
    const book = store.book('b1');
    const kept: string[] = [];
    const problems = new Set<unknown>();
    let killing = true;
    const work = Array.from({ length: 4 }, async (_, worker) => {
      for (let turn = 0; killing; turn++) {
        const id = `p${worker}.${turn}`;
        const written = await book.edit(byEdit, () => ok([person(id, 'Mo')]));
        if (written.ok) kept.push(id);
        else problems.add(written.problem.type);
        await book.counts().catch((error: unknown) => {
          problems.add(error instanceof StorageError ? error.problem.type : error);
        });
      }
    });
    for (let turn = 0; turn < 30; turn++) await endConnections(url);
    killing = false;
    await Promise.all(work);
    await write(book, person('last', 'Els'));
    const held = await book.records(kept);
    expect(held).toHaveLength(kept.length);
    expect(problems).toEqual(new Set(['storage-busy']));
    await store.close();
  });
});

function endConnections(url: string): Promise<void> {
  return ask(
    url,
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
  );
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
