import type { OutboxEntry, Progress, RecordState } from '@kennis/sync';
import type { Blob, Book, BookReading, JournalEntry } from '../store.ts';
import type { HeldRecord, WritePort, Writes } from '../writing/port.ts';
import type { RefusedChange, WrongClock } from './browser-store.ts';

/** What a write changed: records, or only how far the exchange with the server is. */
export type WriteOf = 'records' | 'exchange';

/** Reading of one book on a device. */
export type LocalReading = BookReading &
  Pick<Book, 'since' | 'position' | 'changeAt' | 'takenAt'> & {
    readonly replica: ReplicaReading;
  };

/** What a replica remembers of its exchange with the server. */
export interface ReplicaState {
  readonly progress: Progress;
  /** This device's clock when the server last answered, ms since 1970. */
  readonly answeredAt: number | null;
  readonly wrongClock: WrongClock | null;
  /** Ties wait to be worked out for everybody, at the end of a long reading. */
  readonly tiesWait: boolean;
}

/** A change in the outbox, with its place in the journal. */
export interface OutboxRow extends OutboxEntry {
  readonly entry: JournalEntry;
}

export interface ReplicaReading {
  state(): Promise<ReplicaState>;
  /** Unsent changes, oldest first. */
  outbox(limit?: number): Promise<readonly OutboxRow[]>;
  unsentCount(): Promise<number>;
  refusals(): Promise<readonly RefusedChange[]>;
  blobsToSend(): Promise<readonly string[]>;
  /** Records in order of id, after one; erased ones too. */
  recordsAfter(id: string, limit: number): Promise<readonly RecordState[]>;
  /** Ids of records that were ever deleted. */
  everDeleted(): Promise<ReadonlySet<string>>;
  /** All records of these kinds, deleted ones too. */
  recordsOfKinds(kinds: readonly string[]): Promise<readonly HeldRecord[]>;
}

/** What is written besides the book's own tables, in the same transaction. */
export interface ReplicaWrites {
  readonly state?: ReplicaState;
  /** Rows that take the place of those with the same rev. */
  readonly outbox?: readonly OutboxRow[];
  /** Revs of changes that leave the outbox and the journal. */
  readonly gone?: readonly number[];
  readonly refused?: readonly RefusedChange[];
  readonly settled?: readonly string[];
  /** Records of which nothing is left. */
  readonly removed?: readonly string[];
  readonly blobsSent?: readonly string[];
}

/** Writing of one book on a device, in one transaction. */
export interface LocalPort extends WritePort {
  /** What was written through this port so far. */
  readonly wrote: ReadonlySet<WriteOf>;
  /** Of the same row as `head`, read with it. */
  state(): Promise<ReplicaState>;
  /** Where ties wait, people who have one keep it, and others have none yet. */
  apply(writes: Writes, options?: { readonly tiesWait: boolean }): Promise<void>;
  applyReplica(writes: ReplicaWrites): Promise<void>;
}

/** Where a device keeps its books. */
export interface LocalDatabase {
  readonly device: string;
  readonly durable: boolean;
  reading(bookId: string): LocalReading;
  /** Runs one transaction that reads and writes; resolves when it is durable, and writes nothing where `run` throws. */
  write<Value>(
    bookId: string,
    options: { readonly toSend: boolean },
    run: (port: LocalPort, reading: LocalReading) => Promise<Value>,
  ): Promise<Value>;
  putBlob(bookId: string, sha256: string, blob: Blob, toSend: boolean): Promise<void>;
  books(): Promise<readonly string[]>;
  /** Calls back after each write to a book by any tab, with its rev. */
  watch(bookId: string, onWrite: (rev: number, of: WriteOf) => void): () => void;
  /** Whether this database was empty where there was one before. */
  readonly emptied: boolean;
  wipe(): Promise<void>;
  close(): Promise<void>;
}
