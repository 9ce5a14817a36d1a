import type { Head, WritePort } from '../writing/port.ts';
import { applyWrites } from './sql-apply.ts';
import type { SqlConnection, SqlDialect, SqlValue } from './sql-connection.ts';
import {
  heldRecord,
  type JournalColumns,
  journalColumns,
  journalEntry,
  type RecordColumns,
  recordColumns,
} from './sql-rows.ts';

/** A book that a transaction has locked: its key in the tables, its head as it was, and as this transaction leaves it. */
export interface LockedBook {
  readonly key: SqlValue;
  readonly held: Head;
  head: Head;
}

/** Writing by SQL, in a transaction that has locked `book`. */
export function sqlPort(connection: SqlConnection, dialect: SqlDialect, book: LockedBook): WritePort {
  const { key } = book;
  return {
    head: () => book.head,
    records: async (ids) => {
      const rows = await connection.all<RecordColumns>(
        `SELECT ${recordColumns} FROM record r WHERE r.book_id = $1 AND ${dialect.oneOf('r.id', '$2', ids.length)}`,
        [key, dialect.list(ids)],
      );
      return new Map(rows.map((row) => [row.id, heldRecord(row)]));
    },
    knownChanges: async (ids) => {
      const rows = await connection.all<{ change_id: string }>(
        `SELECT change_id FROM change WHERE book_id = $1 AND ${dialect.oneOf('change_id', '$2', ids.length)}`,
        [key, dialect.list(ids)],
      );
      return new Set(rows.map((row) => row.change_id));
    },
    links: async (keys) => {
      if (keys.length === 0) return [];
      const rows = await connection.all<{ to_key: string; record_id: string; stamp: string }>(
        `SELECT to_key, record_id, stamp FROM link WHERE book_id = $1 AND ${dialect.oneOf('to_key', '$2', keys.length)}`,
        [key, dialect.list(keys)],
      );
      return rows.map((row) => ({ key: row.to_key, recordId: row.record_id, stamp: row.stamp }));
    },
    linked: async (kind, keys) => {
      const rows = await connection.all<RecordColumns & { to_key: string }>(
        `SELECT l.to_key, ${recordColumns} FROM link l CROSS JOIN record r
         WHERE l.book_id = $1 AND ${dialect.oneOf('l.to_key', '$2', keys.length)} AND l.kind = $3 AND l.live = 1
           AND r.book_id = $4 AND r.id = l.record_id`,
        [key, dialect.list(keys), kind, key],
      );
      return rows.map((row) => ({ key: row.to_key, record: heldRecord(row) }));
    },
    changesOf: async (recordIds) => {
      const rows = await connection.all<JournalColumns>(
        `SELECT ${journalColumns} FROM change WHERE book_id = $1 AND ${dialect.oneOf('record_id', '$2', recordIds.length)}`,
        [key, dialect.list(recordIds)],
      );
      return rows.map((row) => journalEntry(row).change);
    },
    apply: async (writes) => {
      await applyWrites(connection, dialect, key, writes);
      book.head = writes.head;
    },
  };
}
