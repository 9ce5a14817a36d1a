import type { BlobReference } from '@kennis/domain';
import { sha256Of } from '../reading/sha256-of.ts';
import type { Blob, Book, Store, StoreContext } from '../store.ts';
import { acceptChanges } from '../writing/accept-changes.ts';
import { editBook } from '../writing/edit-book.ts';
import { eraseRecords } from '../writing/erase-records.ts';
import { WriteQueue } from '../writing/write-queue.ts';
import { memoryPort } from './memory-port.ts';
import { memoryReading } from './memory-reading.ts';
import { memoryTables } from './memory-tables.ts';

/** A store that is gone with the process: for somebody else's device, and for tests. */
export function openMemoryStore({ context }: { readonly context: StoreContext }): Store {
  const books = new Map<string, Book>();
  return {
    features: { name: 'memory', durable: false, accounts: false },
    book: (id) => {
      const book = books.get(id) ?? memoryBook(id, context);
      books.set(id, book);
      return book;
    },
    close: async () => books.clear(),
  };
}

function memoryBook(id: string, context: StoreContext): Book {
  const tables = memoryTables(context.ids());
  const port = memoryPort(tables);
  const reading = memoryReading(tables);
  const watchers = new Set<(rev: number) => void>();
  const queue = new WriteQueue<null>({
    begin: async () => null,
    commit: async () => undefined,
    rollback: async () => undefined,
    attempt: (_, write) => write(),
    isSpoiled: () => false,
    pause: async () => undefined,
    time: () => context.now(),
  });
  const write = async <Value>(run: () => Promise<Value>): Promise<Value> => {
    const before = tables.head.rev;
    const value = await queue.add(run);
    if (tables.head.rev > before) for (const onWrite of watchers) onWrite(tables.head.rev);
    return value;
  };
  return {
    id,
    ...reading,
    edit: (origin, decide) => write(() => editBook(port, reading, context, origin, decide)),
    accept: (changes, origin) => write(() => acceptChanges(port, context, changes, origin)),
    erase: (recordIds, origin) => write(() => eraseRecords(port, context, recordIds, origin)),
    putBlob: async (blob: Blob): Promise<BlobReference> => {
      const sha256 = await sha256Of(blob.bytes);
      tables.blobs.set(sha256, { type: blob.type, bytes: blob.bytes.slice() });
      return { sha256, type: blob.type, size: blob.bytes.byteLength };
    },
    watch: (onWrite) => {
      watchers.add(onWrite);
      return () => watchers.delete(onWrite);
    },
  };
}
