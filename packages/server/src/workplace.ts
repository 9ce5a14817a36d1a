import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import type { ServerStore, StoreContext } from '@kennis/store';
import { createIds } from '@kennis/sync';
import type { Config } from './config.ts';
import { createDevice } from './create-device.ts';
import { makeFolder } from './installation/make-folder.ts';

/** An opened installation: the database, a clock and ids. The server and every command work in one. */
export interface Workplace {
  readonly config: Config;
  readonly store: ServerStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** UUIDv7s. */
  readonly ids: () => string;
  close(): Promise<void>;
}

/** Opens the installation that `config` names, and makes it where it is new. `now` is another clock than the machine's. */
export async function openWorkplace(config: Config, now: () => number = Date.now): Promise<Workplace> {
  const ids = createIds(Date.now, randomFillSync);
  const store = await openStore(config, { now, ids, device: createDevice() });
  return { config, store, now, ids, close: () => store.close() };
}

/** The embedded database's file in a data folder. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'kennis.db');
}

/** Each adapter is loaded only where it is used, which keeps starting quick. */
async function openStore(config: Config, context: StoreContext): Promise<ServerStore> {
  if (config.databaseUrl !== null) {
    const { openPostgresStore } = await import('@kennis/store/postgres');
    return openPostgresStore({ url: config.databaseUrl, context });
  }
  await makeFolder(config.dataFolder);
  const { openSqliteStore } = await import('@kennis/store/sqlite');
  return openSqliteStore({ file: databaseFile(config.dataFolder), context });
}
