import type { Book } from '../store.ts';
import type { BrowserBook, BrowserStore, BrowserStoreOptions, Replica } from './browser-store.ts';
import { exportUnsent } from './export-unsent.ts';
import { openHeldDatabase } from './held/open-held-database.ts';
import { openIndexedDatabase } from './indexed/open-indexed-database.ts';
import { localBook } from './local-book.ts';
import type { LocalDatabase } from './local-database.ts';
import { localReplica } from './local-replica.ts';

/** Opens the store of one user on this device: in IndexedDB, or in memory for a device that is somebody else's. */
export async function openBrowserStore(options: BrowserStoreOptions): Promise<BrowserStore> {
  const database = options.memoryOnly ? openHeldDatabase(options) : await openIndexedDatabase(options);
  const books = new Map<Book['id'], BrowserBook>();
  const replicas = new Map<Book['id'], Replica>();
  return {
    features: {
      name: options.memoryOnly ? 'memory' : 'browser',
      durable: database.durable,
      accounts: false,
    },
    device: database.device,
    book: (id) => once(books, id, () => localBook(database, id, options.context)),
    replica: (id) => once(replicas, id, () => localReplica(database, id, options.context, options.requests)),
    lost: () => isLost(database),
    exportUnsent: () => exportUnsent(database, new Date(options.context.now()).toISOString()),
    wipe: () => database.wipe(),
    close: () => database.close(),
  };
}

function once<Value>(held: Map<string, Value>, id: string, make: () => Value): Value {
  const value = held.get(id) ?? make();
  held.set(id, value);
  return value;
}

async function isLost(database: LocalDatabase): Promise<boolean> {
  if (!database.emptied) return false;
  const states = await Promise.all(
    (await database.books()).map((book) => database.reading(book).replica.state()),
  );
  return !states.some(({ progress }) => progress.complete);
}
