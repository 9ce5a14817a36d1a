import { afterAll, describe } from 'vitest';
import { accountsContract, storeContract } from '../contract/index.ts';
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
});
