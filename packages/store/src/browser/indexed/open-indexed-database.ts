import { createWatchers } from '../../reading/watchers.ts';
import type { BrowserStoreOptions } from '../browser-store.ts';
import { isDeviceId, newDeviceId } from '../device-id.ts';
import type { LocalDatabase, LocalReading, WriteOf } from '../local-database.ts';
import { asStorageError, isConnectionLost } from '../storage-failure.ts';
import { openTabChannel } from '../tab-channel.ts';
import { indexedPort } from './indexed-port.ts';
import { indexedReading } from './indexed-reading.ts';
import { createKnownIds, type KnownIds } from './known-ids.ts';
import { rebuildIndexes } from './rebuild-index.ts';
import { Tables } from './schema.ts';
import { createSearchIndex } from './search-index.ts';

/** Opens (or makes) the database `name` in IndexedDB. */
export async function openIndexedDatabase({
  name,
  context,
  marks = defaultMarks(),
  indexedDB,
}: BrowserStoreOptions): Promise<LocalDatabase> {
  const tables = new Tables(name, indexedDB);
  const watchers = createWatchers<[rev: number, of: WriteOf]>();
  const readings = new Map<string, LocalReading>();
  const known = new Map<string, KnownIds>();
  let isWiped = false;
  const mark = `kennis-replica:${name}`;
  const lasting = async <Value>(run: () => PromiseLike<Value>): Promise<Value> => {
    if (isWiped) throw new Error(`The database ${name} was wiped`);
    try {
      return await run();
    } catch (error) {
      if (isWiped || !isConnectionLost(error)) throw asStorageError(error);
      tables.close();
      await tables.open();
      return run();
    }
  };
  await tables.open();
  const [{ device, emptied }] = await Promise.all([
    settleDevice(tables, context, marks?.getItem(mark) === '1'),
    rebuildIndexes(tables),
  ]);
  marks?.setItem(mark, '1');
  const channel = openTabChannel(name, (message) => {
    if (message.says === 'written') watchers.tell(message.book, message.rev, message.of);
    else {
      isWiped = true;
      tables.close();
    }
  });
  const reading = (book: string): LocalReading => {
    const held = readings.get(book) ?? indexedReading(tables, book, createSearchIndex(tables, book));
    readings.set(book, held);
    return held;
  };
  return {
    device,
    durable: true,
    emptied,
    reading: (book) => lastingReading(reading(book), lasting),
    async write(book, { toSend }, run) {
      const ids = known.get(book) ?? createKnownIds(tables, book);
      known.set(book, ids);
      const { value, port, rev } = await lasting(() =>
        tables.transaction('rw', tables.tables, async () => {
          const inside = indexedPort(tables, book, { toSend, epoch: context.ids, known: ids });
          const result = await run(inside, reading(book));
          return { value: result, port: inside, rev: (await inside.head()).rev };
        }),
      );
      const written = port.writtenIds();
      if (written) ids.add(written);
      for (const of of port.wrote) {
        watchers.tell(book, rev, of);
        channel.tell({ says: 'written', book, rev, of });
      }
      return value;
    },
    async putBlob(book, sha256, { type, bytes }, toSend) {
      const held = await lasting(() => tables.blob.get([book, sha256]));
      if (held) return;
      const row = { book, sha256, type, bytes: bytes.slice(), ...(toSend && { unsent: 1 as const }) };
      await lasting(() => tables.blob.put(row));
    },
    books: () => lasting(() => tables.book.toCollection().primaryKeys()),
    watch: (book, onWrite) => watchers.add(book, onWrite),
    async wipe() {
      isWiped = true;
      channel.tell({ says: 'wiped' });
      watchers.clear();
      await tables.delete();
      marks?.removeItem(mark);
      channel.close();
    },
    async close() {
      watchers.clear();
      channel.close();
      tables.close();
    },
  };
}

/** A database that was just made takes a device id; one that replaces an emptied one a new one, since its clock is lost. */
async function settleDevice(
  tables: Tables,
  context: BrowserStoreOptions['context'],
  isMarked: boolean,
): Promise<{ readonly device: string; readonly emptied: boolean }> {
  return tables.transaction('rw', tables.meta, async () => {
    const held = await tables.meta.get('device');
    if (held) return { device: held.value, emptied: (await tables.meta.get('emptied')) !== undefined };
    const keeps = !isMarked && isDeviceId(context.device);
    const device = keeps ? context.device : newDeviceId(context.ids());
    await tables.meta.put({ key: 'device', value: device });
    if (isMarked) await tables.meta.put({ key: 'emptied', value: 'yes' });
    return { device, emptied: isMarked };
  });
}

/** The reading, opening the database again where the browser closed it. */
function lastingReading(
  reading: LocalReading,
  lasting: <Value>(run: () => PromiseLike<Value>) => Promise<Value>,
): LocalReading {
  const wrapped = <Part extends object>(part: Part): Part =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => [
        name,
        typeof value === 'function'
          ? (...args: unknown[]) => lasting(() => value(...args))
          : wrapped(value as object),
      ]),
    ) as Part;
  return wrapped(reading);
}

function defaultMarks(): BrowserStoreOptions['marks'] {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
