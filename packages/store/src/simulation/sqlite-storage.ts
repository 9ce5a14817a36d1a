import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../sqlite/index.ts';
import type { ServerStore } from '../store.ts';
import type { ServerStorage } from './adapter-server.ts';

/** An SQLite file in a folder of its own. */
export async function sqliteStorage(): Promise<ServerStorage & { remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kennis-simulation-'));
  const file = join(folder, 'kennis.db');
  let store: ServerStore | null = null;
  let copies = 0;
  return {
    async open(context) {
      store = await openSqliteStore({ file, context });
      return store.book('book');
    },
    close: async () => store?.close(),
    async copy() {
      const copy = join(folder, `copy-${++copies}.db`);
      await store?.backup(copy);
      return async () => {
        for (const rest of ['-wal', '-shm']) await rm(`${file}${rest}`, { force: true });
        await copyFile(copy, file);
      };
    },
    startNewEpoch: async () => store?.startNewEpoch(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
