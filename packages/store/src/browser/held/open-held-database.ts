import { deletedPath } from '@kennis/sync';
import { memoryPort } from '../../memory/memory-port.ts';
import { memoryReading } from '../../memory/memory-reading.ts';
import { type MemoryTables, memoryTables } from '../../memory/memory-tables.ts';
import { createWatchers } from '../../reading/watchers.ts';
import type { Writes } from '../../writing/port.ts';
import type { BrowserStoreOptions, RefusedChange } from '../browser-store.ts';
import { isDeviceId, newDeviceId } from '../device-id.ts';
import type {
  LocalDatabase,
  LocalPort,
  LocalReading,
  OutboxRow,
  ReplicaState,
  ReplicaWrites,
  WriteOf,
} from '../local-database.ts';
import { newReplicaState } from '../new-replica-state.ts';

/** One book in memory, with what its replica remembers. */
interface HeldBook {
  readonly tables: MemoryTables;
  state: ReplicaState;
  /** By rev, in order. */
  readonly outbox: Map<number, OutboxRow>;
  readonly refusals: Map<string, RefusedChange>;
  readonly blobsToSend: Set<string>;
  /** Ends when the last write has. */
  writing: Promise<unknown>;
}

/** A database that is gone with the tab: for a device that is somebody else's. */
export function openHeldDatabase({ context }: BrowserStoreOptions): LocalDatabase {
  const books = new Map<string, HeldBook>();
  const watchers = createWatchers<[rev: number, of: WriteOf]>();
  const bookAt = (id: string): HeldBook => {
    const book = books.get(id) ?? newBook(context.ids());
    books.set(id, book);
    return book;
  };
  return {
    device: isDeviceId(context.device) ? context.device : newDeviceId(context.ids()),
    durable: false,
    emptied: false,
    reading: (id) => heldReading(bookAt(id)),
    async write(id, { toSend }, run) {
      const book = bookAt(id);
      const port = heldPort(book, toSend);
      const done = book.writing.then(() => run(port, heldReading(book)));
      book.writing = done.catch(() => undefined);
      const value = await done;
      for (const of of port.wrote) watchers.tell(id, book.tables.head.rev, of);
      return value;
    },
    async putBlob(id, sha256, { type, bytes }, toSend) {
      const { tables, blobsToSend } = bookAt(id);
      if (tables.blobs.has(sha256)) return;
      tables.blobs.set(sha256, { type, bytes: bytes.slice() });
      if (toSend) blobsToSend.add(sha256);
    },
    books: async () => [...books.keys()],
    watch: (id, onWrite) => watchers.add(id, onWrite),
    wipe: async () => {
      watchers.clear();
      books.clear();
    },
    close: async () => watchers.clear(),
  };
}

function newBook(epoch: string): HeldBook {
  return {
    tables: memoryTables(epoch),
    state: newReplicaState,
    outbox: new Map(),
    refusals: new Map(),
    blobsToSend: new Set(),
    writing: Promise.resolve(),
  };
}

function heldPort(book: HeldBook, toSend: boolean): LocalPort {
  const { tables, outbox } = book;
  const port = memoryPort(tables);
  const wrote = new Set<WriteOf>();
  return {
    ...port,
    wrote,
    state: async () => book.state,
    async apply(writes, { tiesWait } = { tiesWait: false }) {
      if (writes.records.length + writes.ties.length > 0) wrote.add('records');
      const erased = new Set(writes.erased.records);
      for (const [rev, { change }] of outbox) if (erased.has(change.recordId)) forget(book, rev);
      await port.apply(tiesWait ? keepingTies(tables, writes) : writes);
      if (!toSend) return;
      for (const entry of writes.journal) {
        outbox.set(entry.rev, { entry, change: entry.change, sent: false, at: Date.parse(entry.at) });
      }
    },
    async applyReplica(writes) {
      wrote.add('exchange');
      applyReplica(book, writes);
    },
  };
}

function keepingTies({ people }: MemoryTables, writes: Writes): Writes {
  const written = writes.people.written.map((person) => ({
    ...person,
    tie: people.get(person.id)?.tie ?? person.tie,
  }));
  return { ...writes, people: { ...writes.people, written } };
}

function applyReplica(book: HeldBook, writes: ReplicaWrites): void {
  const { tables, outbox, refusals, blobsToSend } = book;
  if (writes.state) book.state = writes.state;
  for (const rev of writes.gone ?? []) forget(book, rev);
  for (const row of writes.outbox ?? []) {
    outbox.set(row.entry.rev, row);
    tables.changeIds.add(row.change.id);
    tables.journal = tables.journal.map((entry) => (entry.rev === row.entry.rev ? row.entry : entry));
  }
  for (const each of writes.refused ?? []) refusals.set(each.change.id, each);
  for (const id of writes.settled ?? []) refusals.delete(id);
  for (const id of writes.removed ?? []) tables.records.delete(id);
  for (const sha256 of writes.blobsSent ?? []) blobsToSend.delete(sha256);
}

function forget({ tables, outbox }: HeldBook, rev: number): void {
  outbox.delete(rev);
  tables.journal = tables.journal.filter((entry) => entry.rev !== rev);
}

function heldReading(book: HeldBook): LocalReading {
  const { tables, outbox, refusals, blobsToSend } = book;
  const records = () => [...tables.records.values()];
  return {
    ...memoryReading(tables),
    replica: {
      state: async () => book.state,
      outbox: async (limit) => [...outbox.values()].sort((a, b) => a.entry.rev - b.entry.rev).slice(0, limit),
      unsentCount: async () => outbox.size,
      refusals: async () => [...refusals.values()],
      blobsToSend: async () => [...blobsToSend],
      recordsAfter: async (id, limit) =>
        records()
          .filter((record) => record.id > id)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, limit)
          .map(({ kind, id: each, fields, stamps }) => ({ kind, id: each, fields, stamps })),
      everDeleted: async () =>
        new Set(
          records()
            .filter(({ stamps }) => typeof stamps !== 'string' && stamps[deletedPath] !== undefined)
            .map(({ id }) => id),
        ),
      recordsOfKinds: async (kinds) => records().filter(({ kind }) => kinds.includes(kind)),
    },
  };
}
