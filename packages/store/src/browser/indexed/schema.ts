import type { Tie } from '@kennis/domain';
import { Dexie, type Table } from 'dexie';
import type { Head, RecordRow } from '../../writing/port.ts';
import type { RefusedChange } from '../browser-store.ts';
import type { OutboxRow, ReplicaState } from '../local-database.ts';

/** A book's row. `version` counts its writes, so that what is kept in memory knows when it is old. */
export interface BookRow extends ReplicaState {
  readonly book: string;
  readonly head: Head;
  readonly version: number;
  /** Of the rules that filled what finds its records. */
  readonly indexVersion: number;
}

/**
 * `shelf` is the kind of a live record, `~` and the kind of a deleted one: so that a list is one range of an index. What no index
 * needs is one text, which the browser stores and reads in a fraction of the time of the objects in it.
 */
export interface StoredRow extends Pick<RecordRow, 'id' | 'kind' | 'rev' | 'deletedAt'> {
  readonly book: string;
  readonly shelf: string;
  /** Fields and stamps, as JSON. */
  readonly content: string;
  /** Empty where there is none. */
  readonly onDay: string;
  /** Absent where there is none, so that the index passes the row over. */
  readonly dueOn?: string;
  /** A `linkKey` for each link. */
  readonly links: readonly string[];
  /** 1 where the record was ever deleted. */
  readonly tomb?: 1;
}

/** `shelf` is `live`, `deleted`, or `gone` for who left lists. */
export interface StoredPerson {
  readonly book: string;
  readonly id: string;
  readonly shelf: PersonShelf;
  readonly sortName: string;
  readonly searchText: string | null;
  readonly version: number;
}

export type PersonShelf = 'live' | 'deleted' | 'gone';

/** Apart from the person, because a first reading works ties out at its end. Days are empty where there are none. */
export interface StoredTie {
  readonly book: string;
  readonly id: string;
  readonly shelf: PersonShelf;
  readonly tie: Tie;
  readonly coolsOn: string;
  readonly lastOn: string;
  readonly rhythmDueOn?: string;
}

export interface StoredChange extends OutboxRow {
  readonly book: string;
  readonly rev: number;
  readonly id: string;
  readonly recordId: string;
  readonly batch?: string;
  /** 1 while it is in the outbox. */
  readonly unsent?: 1;
}

/** The tables of one user's database. Every key begins with the book. */
export class Tables extends Dexie {
  declare readonly meta: Table<{ readonly key: string; readonly value: string }, string>;
  declare readonly book: Table<BookRow, string>;
  declare readonly record: Table<StoredRow, [string, string]>;
  declare readonly person: Table<StoredPerson, [string, string]>;
  declare readonly tie: Table<StoredTie, [string, string]>;
  declare readonly tally: Table<TallyRow, [string, string, string]>;
  declare readonly change: Table<StoredChange, [string, number]>;
  declare readonly refusal: Table<
    RefusedChange & { readonly book: string; readonly id: string },
    [string, string]
  >;
  declare readonly blob: Table<BlobRow, [string, string]>;

  constructor(name: string, indexedDB?: IDBFactory, keyRange?: typeof IDBKeyRange) {
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      ...(indexedDB && { indexedDB }),
      ...(keyRange && { IDBKeyRange: keyRange }),
    });
    this.version(1).stores({
      meta: 'key',
      book: 'book',
      record: '[book+id],[book+shelf+onDay+id],[book+shelf+dueOn+id],[book+tomb],*links',
      person: '[book+id],[book+shelf+sortName+id],[book+version]',
      tie: '[book+id],[book+shelf+coolsOn+id],[book+shelf+lastOn+id],[book+shelf+rhythmDueOn+id]',
      tally: '[book+role+name]',
      change: '[book+rev],[book+id],[book+recordId+rev],[book+unsent+rev],[book+batch+rev]',
      refusal: '[book+id]',
      blob: '[book+sha256],[book+unsent]',
    });
  }
}

export interface TallyRow {
  readonly book: string;
  readonly role: string;
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

export interface BlobRow {
  readonly book: string;
  readonly sha256: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** 1 until the server has it. */
  readonly unsent?: 1;
}

/** Finds a record by a link: book, key, shelf, day and id, so that a timeline is one range of the index. */
export function linkKey(...parts: readonly string[]): string {
  return parts.join('\u0000');
}

/** The shelf of a record. */
export function shelfOf(kind: string, live: boolean): string {
  return live ? kind : `~${kind}`;
}

/** Before and after every text that a key may hold. */
export const lowest = '';
export const highest = '\uffff';

/** Before every day, after the absence of one. */
export const firstDay = '0';
