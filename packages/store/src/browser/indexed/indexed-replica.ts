import type { ReplicaReading, ReplicaState } from '../local-database.ts';
import { newReplicaState } from '../new-replica-state.ts';
import { shelfRange } from './ranges.ts';
import { highest, lowest, shelfOf, type Tables } from './schema.ts';
import { heldRecord } from './stored-row.ts';

/** How far the exchange is, of a book's row. */
export function stateIn({ progress, answeredAt, wrongClock, tiesWait }: ReplicaState): ReplicaState {
  return { progress, answeredAt, wrongClock, tiesWait };
}

/** What a replica reads of itself in IndexedDB. */
export function replicaReading(tables: Tables, book: string): ReplicaReading {
  const outbox = () =>
    tables.change.where('[book+unsent+rev]').between([book, 1, 0], [book, 1, Number.MAX_SAFE_INTEGER]);
  return {
    state: async () => {
      const row = await tables.book.get(book);
      return row ? stateIn(row) : newReplicaState;
    },
    outbox: async (limit) => {
      const rows = await (limit === undefined ? outbox() : outbox().limit(limit)).toArray();
      return rows.map(({ change, sent, at, entry }) => ({ change, sent, at, entry }));
    },
    unsentCount: () => outbox().count(),
    refusals: async () => {
      const rows = await tables.refusal.where('[book+id]').between([book, lowest], [book, highest]).toArray();
      return rows.map(({ change, reason, detail, at }) => ({ change, reason, detail, at }));
    },
    blobsToSend: async () => {
      const keys = await tables.blob.where('[book+unsent]').equals([book, 1]).primaryKeys();
      return keys.map(([, sha256]) => sha256);
    },
    recordsAfter: async (id, limit) => {
      const rows = await tables.record
        .where('[book+id]')
        .between([book, id], [book, highest], false, true)
        .limit(limit)
        .toArray();
      return rows
        .map(heldRecord)
        .map(({ kind, id: each, fields, stamps }) => ({ kind, id: each, fields, stamps }));
    },
    everDeleted: async () => {
      const keys = await tables.record.where('[book+tomb]').equals([book, 1]).primaryKeys();
      return new Set(keys.map(([, id]) => id));
    },
    recordsOfKinds: async (kinds) => {
      const shelves = kinds.flatMap((kind) => [shelfOf(kind, true), shelfOf(kind, false)]);
      const found = await Promise.all(shelves.map((shelf) => shelfRange(tables, book, shelf).toArray()));
      return found.flat().map(heldRecord);
    },
  };
}
