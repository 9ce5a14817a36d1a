import { IDBFactory } from 'fake-indexeddb';
import { openBrowserStore } from '../browser/index.ts';
import { Tables } from '../browser/indexed/schema.ts';
import type { DeviceStorage } from './adapter-device.ts';

const requests = { changes: 5, characters: 1_000_000, mostOfChange: 2000 };

/** A browser's database in memory. */
export function indexedStorage(name: string): DeviceStorage {
  let indexedDB = new IDBFactory();
  return {
    lasts: true,
    open: (context) => openBrowserStore({ name, context, marks: null, indexedDB, requests }),
    async copy() {
      const rows = await readAll(name, indexedDB);
      return async () => {
        indexedDB = new IDBFactory();
        await writeAll(name, indexedDB, rows);
      };
    },
  };
}

/** The memory of a device that is somebody else's. */
export function heldStorage(name: string): DeviceStorage {
  return {
    lasts: false,
    open: (context) => openBrowserStore({ name, context, memoryOnly: true, requests }),
    copy: async () => async () => undefined,
  };
}

type Rows = ReadonlyMap<string, readonly unknown[]>;

async function readAll(name: string, indexedDB: IDBFactory): Promise<Rows> {
  const tables = new Tables(name, indexedDB);
  const rows = new Map<string, readonly unknown[]>();
  for (const table of tables.tables) rows.set(table.name, await table.toArray());
  tables.close();
  return rows;
}

async function writeAll(name: string, indexedDB: IDBFactory, rows: Rows): Promise<void> {
  const tables = new Tables(name, indexedDB);
  for (const table of tables.tables) await table.bulkPut([...(rows.get(table.name) ?? [])]);
  tables.close();
}
