import type { Blob, JournalEntry } from '../store.ts';
import type { Head, LinkRow, PersonIndex, RecordRow } from '../writing/port.ts';

/** All of one book, as an adapter without a database holds it. */
export interface MemoryTables {
  head: Head;
  readonly records: Map<string, RecordRow>;
  /** By key, then by record. */
  readonly links: Map<string, Map<string, LinkRow>>;
  readonly people: Map<string, PersonIndex>;
  /** By role and name. */
  readonly tallies: Map<
    string,
    { readonly role: string; readonly name: string; readonly label: string; readonly count: number }
  >;
  /** In order of rev. */
  journal: JournalEntry[];
  readonly changeIds: Set<string>;
  readonly blobs: Map<string, Blob>;
}

/** An empty book. */
export function memoryTables(epoch: string): MemoryTables {
  return {
    head: { epoch, rev: 0, clock: null },
    records: new Map(),
    links: new Map(),
    people: new Map(),
    tallies: new Map(),
    journal: [],
    changeIds: new Set(),
    blobs: new Map(),
  };
}
