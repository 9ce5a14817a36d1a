import { accountsContract, storeContract } from '../contract/index.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { openTestSqlite } from './sqlite.harness.ts';

storeContract('sqlite', async (context) => {
  const { store, file, close } = await openTestSqlite(context);
  return { store, another: (other) => openSqliteStore({ file, context: other }), close };
});

accountsContract('sqlite', openTestSqlite);
