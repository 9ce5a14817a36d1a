import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from '../contract/index.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

storeContract('sqlite', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'kennis-sqlite-'));
  const file = join(folder, 'kennis.db');
  const store = await openSqliteStore({ file, context });
  return {
    store,
    another: (other) => openSqliteStore({ file, context: other }),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
