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

async function endConnections(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
  );
  await client.end();
}
