import type { BlobReference, BookRecord, Kind, Patch, Problem, RecordOf, Result, Tie } from '@kennis/domain';
import type { Change, RecordAtRev, Refusal, Stamp } from '@kennis/sync';
import type { Accounts, Jobs } from './accounts.ts';

/** A record as storage gives it: what rules read, with its stamps and rev. */
export type StoredRecord<K extends string = string> = (K extends Kind ? RecordOf<K> : BookRecord<K>) &
  Pick<RecordAtRev, 'stamps' | 'rev'>;

/** A person with what the encounters add up to (`null` before the first). */
export interface PersonRow {
  readonly person: StoredRecord<'person'>;
  readonly tie: Tie | null;
}

/** Where a list starts and how it is ordered. `after` is the `next` of the page before. */
export interface PeopleQuery {
  readonly order: 'name' | 'warmth' | 'recent' | 'added';
  readonly tag?: string;
  readonly organisation?: string;
  /** On `today`: `warm` cools later, `cool` has cooled, `new` was never met. */
  readonly warmth?: { readonly is: 'warm' | 'cool' | 'new'; readonly today: string };
  /** Not yet looked at in the sorting of an import. */
  readonly unsortedFrom?: string;
  readonly deleted?: boolean;
  readonly after?: string;
  readonly limit: number;
}

/** Some rows of a list; `next` continues it, null at its end. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Bounded lists of people that Today ranks (K5). */
export type CandidateQuery =
  | { readonly of: 'cooled'; readonly from: string; readonly to: string; readonly limit: number }
  | { readonly of: 'rhythm'; readonly to: string; readonly limit: number }
  | { readonly of: 'dormant'; readonly before: string; readonly limit: number };

/** Everything that is read of one book. No query's cost grows with the book; each is an index lookup of `limit` rows. */
export interface BookReading {
  record(id: string): Promise<StoredRecord | null>;
  records(ids: readonly string[]): Promise<readonly StoredRecord[]>;
  people(query: PeopleQuery): Promise<Page<PersonRow>>;
  person(id: string): Promise<PersonRow | null>;
  ties(personIds: readonly string[]): Promise<ReadonlyMap<string, Tie>>;
  candidates(query: CandidateQuery): Promise<readonly PersonRow[]>;
  /** People whose search text may match, best guess first, for the domain's ranking. */
  search(text: string, limit: number): Promise<readonly PersonRow[]>;
  /** Live records of `kind` that refer to `to`, latest day first. `before` is the id of the last record of the page before; 500 rows unless given. */
  linked<K extends Kind>(
    kind: K,
    to: string,
    page?: { readonly before?: string; readonly limit: number },
  ): Promise<readonly StoredRecord<K>[]>;
  /** The latest `limit` of several kinds for several records at once, as `linked` gives them: by record, by kind. */
  linkedOf<K extends Kind>(
    kinds: readonly K[],
    to: readonly string[],
    page: { readonly limit: number },
  ): Promise<ReadonlyMap<string, LinkedByKind<K>>>;
  /** Live records of `kind` by day, between two days inclusive. */
  days<K extends Kind>(
    kind: K,
    range: {
      readonly from?: string;
      readonly to?: string;
      readonly order: 'asc' | 'desc';
      readonly limit: number;
    },
  ): Promise<readonly StoredRecord<K>[]>;
  /** Live records of `kind` that ask for attention up to and including `to`, earliest first. */
  due<K extends Kind>(kind: K, to: string, limit: number): Promise<readonly StoredRecord<K>[]>;
  /** Live records of `kind`, in order of id (of making); 500 unless given. */
  all<K extends Kind>(
    kind: K,
    page?: { readonly after?: string; readonly limit: number },
  ): Promise<readonly StoredRecord<K>[]>;
  /** Values in use under `role` as written last (`Borrel`; compared folded), with the number of live records, most first. */
  keys(
    role: 'tag' | 'organisation',
    limit: number,
  ): Promise<readonly { readonly key: string; readonly count: number }[]>;
  /** People who carry one of these index keys (`email:…`, `phone:…`, `uid:…`, `url:…`, `name:…`): duplicates at an import. */
  peopleByKey(keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** How many live records each kind has; people merged into others are not counted. */
  counts(): Promise<{ readonly [kind: string]: number }>;
  blob(sha256: string): Promise<Blob | null>;
  /** What happened to one record, latest first. */
  history(recordId: string, limit: number): Promise<readonly JournalEntry[]>;
  /** What one batch (an import) wrote, in order of rev; `after` is the last rev of the page before. */
  batch(
    batch: string,
    page: { readonly after?: number; readonly limit: number },
  ): Promise<readonly JournalEntry[]>;
}

/** Lists of linked records by their kind. */
export type LinkedByKind<K extends Kind> = { readonly [kind in K]: readonly StoredRecord<kind>[] };

/** A picture or other bytes, with their media type. */
export interface Blob {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Who made a change, and why. */
export interface Origin {
  readonly cause: 'edit' | 'import' | 'undo' | 'sync' | 'dav' | 'cli' | 'api' | 'example';
  readonly user: string | null;
  /** The import or other batch that it belongs to. */
  readonly batch?: string;
}

/** A change as the journal has it. */
export interface JournalEntry {
  readonly rev: number;
  readonly change: Change;
  readonly origin: Origin;
  /** When the replica took it, an instant. */
  readonly at: string;
}

/** One book: its reading, and its ways of writing. A write that resolved is durable. A book exists from its first write. */
export interface Book extends BookReading {
  readonly id: string;
  /**
   * Reads, decides and writes in one transaction; gives the records written, the decision's problem with nothing written, or
   * `storage-full`. `decide` awaits nothing but its `reading`, which sees what this edit may build on; where another write of the
   * same moment failed it may be asked once more.
   */
  edit<Failure extends Problem>(
    origin: Origin,
    decide: (
      reading: BookReading,
    ) => Promise<Result<readonly Patch[], Failure>> | Result<readonly Patch[], Failure>,
  ): Promise<Result<readonly StoredRecord[], Failure | Problem>>;
  /**
   * Takes in changes made elsewhere; a change whose id is known changes nothing and is accepted again. Many changes may take
   * several transactions; it resolves when all are durable. Throws `StorageError`, as do `putBlob` and `erase`.
   */
  accept(
    changes: readonly Change[],
    origin: Origin,
  ): Promise<{ readonly accepted: readonly string[]; readonly refused: readonly Refusal[] }>;
  putBlob(blob: Blob): Promise<BlobReference>;
  /** Removes records, their journal entries and blobs nobody else refers to; beats every edit. */
  erase(recordIds: readonly string[], origin: Origin): Promise<void>;
  /** The journal as pages of record states, for pulling. */
  since(rev: number, limit: number): Promise<readonly RecordAtRev[]>;
  /** The end of the journal, and the latest stamp that this replica gave or saw. */
  position(): Promise<{
    readonly epoch: string;
    readonly rev: number;
    readonly changeId: string | null;
    readonly clock: Stamp | null;
  }>;
  /** The change id that took `rev`, or null where this journal has none. */
  changeAt(rev: number): Promise<string | null>;
  /**
   * The instant at which this journal took `rev`, or null where it has none: with the change id it tells a journal from an old
   * copy of it that was put back and written on.
   */
  takenAt(rev: number): Promise<string | null>;
  /** Calls back after writes by anybody, this process or another; gives the way to stop. */
  watch(onWrite: (rev: number) => void): () => void;
}

/** What an adapter can do that another cannot. */
export interface StoreFeatures {
  readonly name: 'sqlite' | 'postgres' | 'browser' | 'memory';
  readonly durable: boolean;
  readonly accounts: boolean;
}

/** A set of books in one database. */
export interface Store {
  readonly features: StoreFeatures;
  book(id: string): Book;
  close(): Promise<void>;
}

/** A store that a server runs on: it also keeps users and long work. */
export interface ServerStore extends Store {
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  /** Whether the database answers and its tables are of this version. */
  check(): Promise<readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[]>;
  /** Copies the whole database to `file` while others write (SQLite), or refuses (`not-supported`). */
  backup(file: string): Promise<Result<{ readonly bytes: number }, Problem>>;
  /**
   * Puts the copy in `file` in the place of the whole database (SQLite), or refuses with nothing changed (`not-supported`,
   * `not-a-backup`, `newer-version`). It works while other processes have the database open: they read the restored one from
   * then on.
   */
  restore(file: string): Promise<Result<null, Problem>>;
  /** Gives every book a new epoch, so that replicas exchange everything anew (after a restore). */
  startNewEpoch(): Promise<void>;
}

/** Gives an adapter what it may not make itself. */
export interface StoreContext {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** UUIDv7. */
  readonly ids: () => string;
  /** This replica's device id, as in its stamps. */
  readonly device: string;
}

export type { Stamp };
