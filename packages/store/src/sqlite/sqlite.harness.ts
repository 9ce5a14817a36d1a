import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testContext } from '../contract/index.ts';
import type { ServerStore, StoreContext } from '../store.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

/** A store in a folder of its own. */
export interface TestSqlite {
  readonly folder: string;
  readonly file: string;
  readonly store: ServerStore;
  /** Closes the store and removes the folder. */
  close(): Promise<void>;
}

export async function openTestSqlite(context: StoreContext = testContext()): Promise<TestSqlite> {
  const folder = mkdtempSync(join(tmpdir(), 'kennis-sqlite-'));
  const file = join(folder, 'kennis.db');
  const store = await openSqliteStore({ file, context });
  return {
    folder,
    file,
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
