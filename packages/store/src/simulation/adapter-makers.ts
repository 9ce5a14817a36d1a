import type { RunMakers } from '@kennis/sync/simulation';
import { createAdapterDevice } from './adapter-device.ts';
import { createAdapterServer } from './adapter-server.ts';
import { heldStorage, indexedStorage } from './indexed-storage.ts';
import { sqliteStorage } from './sqlite-storage.ts';

/** SQLite as the server; every third device keeps its book in memory, the others in IndexedDB. */
export const adapterMakers: RunMakers = async () => {
  const server = await sqliteStorage();
  let devices = 0;
  return {
    makers: {
      server: (options) => createAdapterServer(server, options),
      device: (options) => {
        const name = `device-${++devices}`;
        return createAdapterDevice(devices % 3 === 0 ? heldStorage(name) : indexedStorage(name), options);
      },
    },
    remove: () => server.remove(),
  };
};
