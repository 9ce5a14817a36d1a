import type { Tie } from '@kennis/domain';
import type { Change, RecordState, Stamp } from '@kennis/sync';
import type { JournalEntry } from '../store.ts';

/** Where a book stands: its epoch, its last rev, and the last stamp that this replica gave or saw in it. */
export interface Head {
  readonly epoch: string;
  readonly rev: number;
  readonly clock: Stamp | null;
}

/** A record as storage holds it. */
export type HeldRecord = RecordState & { readonly rev: number; readonly deletedAt: string | null };

/** A record with the columns that find it again. */
export interface RecordRow extends HeldRecord {
  readonly onDay: string | null;
  readonly dueOn: string | null;
}

/**
 * That a record can be found under `key`: another record's id, or `role:value` for filters (see `filterKey`). Kind, day and
 * liveness are the record's, so that a timeline is one index range. `stamp` is when the reference was made.
 */
export interface LinkRow {
  readonly recordId: string;
  readonly key: string;
  readonly kind: string;
  readonly live: boolean;
  readonly onDay: string | null;
  readonly stamp: Stamp;
}

/** What lists, search and Today find a person by. Merged and erased people have none. */
export interface PersonIndex {
  readonly id: string;
  readonly live: boolean;
  readonly sortName: string;
  readonly searchText: string | null;
  readonly tie: Tie;
}

/** A count that moves: of live records with a role and a (folded) name, `tag` and `borrel`, or `kind` and `person`. */
export interface TallyStep {
  readonly role: string;
  readonly name: string;
  /** The name as it was written; of no use where `by` is below 0. */
  readonly label: string;
  readonly by: number;
}

/** All that one write does to a book; an adapter puts it away in one transaction. */
export interface Writes {
  readonly head: Head;
  readonly records: readonly RecordRow[];
  readonly links: {
    readonly written: readonly LinkRow[];
    readonly removed: readonly { readonly recordId: string; readonly key: string }[];
  };
  readonly people: { readonly written: readonly PersonIndex[]; readonly removed: readonly string[] };
  /** People of whom only the tie changed. */
  readonly ties: readonly { readonly id: string; readonly tie: Tie }[];
  readonly tallies: readonly TallyStep[];
  readonly journal: readonly JournalEntry[];
  /**
   * Records erased now: their earlier journal entries lose all content (fields, stamps, record id) and keep rev and change
   * id; the blobs go.
   */
  readonly erased: { readonly records: readonly string[]; readonly blobs: readonly string[] };
}

/**
 * What writing needs of one book in one transaction that has locked it. An adapter implements these lookups and `apply`;
 * what they mean is decided here, once, for every adapter. `many` arguments are bounded by the write's size.
 */
export interface WritePort {
  head(): Promise<Head> | Head;
  records(ids: readonly string[]): Promise<ReadonlyMap<string, HeldRecord>>;
  /** Which of these change ids the journal (on a device also the outbox) holds. */
  knownChanges(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** All links under these keys, of deleted records too. */
  links(keys: readonly string[]): Promise<readonly Pick<LinkRow, 'key' | 'recordId' | 'stamp'>[]>;
  /** Live records of `kind` under these keys. */
  linked(
    kind: string,
    keys: readonly string[],
  ): Promise<readonly { readonly key: string; readonly record: HeldRecord }[]>;
  /** Changes of these records, for what only the journal still refers to. */
  changesOf(recordIds: readonly string[]): Promise<readonly Change[]>;
  apply(writes: Writes): Promise<void>;
}
