import { recordAtRev } from '../reading/stored-record.ts';
import type { Book, BookReading } from '../store.ts';
import type { SqlValue } from './sql-connection.ts';
import {
  heldRecord,
  type JournalColumns,
  journalColumns,
  journalEntry,
  type RecordColumns,
  recordColumns,
} from './sql-rows.ts';
import type { SqlReadingParts } from './sql-store-parts.ts';

/** Reading the journal, and what synchronisation reads. */
export function sqlJournalReading({
  connection,
  dialect,
  key,
}: SqlReadingParts): Pick<BookReading, 'blob' | 'history' | 'batch'> &
  Pick<Book, 'since' | 'position' | 'changeAt' | 'takenAt'> {
  const all = async <Row>(sql: string, ...values: SqlValue[]) => connection.all<Row>(sql, [key, ...values]);
  return {
    blob: async (sha256) => {
      const [row] = await all<{ type: string; bytes: Uint8Array }>(blobSql, sha256);
      return row ? { type: row.type, bytes: new Uint8Array(row.bytes) } : null;
    },
    history: async (recordId, limit) =>
      (await all<JournalColumns>(historySql, recordId, limit)).map(journalEntry),
    batch: async (batch, { after = 0, limit }) =>
      (await all<JournalColumns>(batchSql, batch, after, limit)).map(journalEntry),
    since: async (rev, limit) =>
      (await all<RecordColumns>(sinceSql, rev, limit)).map((row) => recordAtRev(heldRecord(row))),
    position: async () => {
      const [row] = await all<PositionRow>(
        `SELECT b.epoch, b.rev, b.clock, c.change_id FROM book b
         LEFT JOIN change c ON c.book_id = b.${dialect.bookKey} AND c.rev = b.rev WHERE b.${dialect.bookKey} = $1`,
      );
      if (!row) return { epoch: 'none', rev: 0, changeId: null, clock: null };
      return { epoch: row.epoch, rev: row.rev, changeId: row.change_id, clock: row.clock };
    },
    takenAt: async (rev) => (await all<{ at: string }>(takenAtSql, rev))[0]?.at ?? null,
    changeAt: async (rev) => (await all<{ change_id: string }>(changeAtSql, rev))[0]?.change_id ?? null,
  };
}

interface PositionRow {
  readonly epoch: string;
  readonly rev: number;
  readonly clock: string | null;
  readonly change_id: string | null;
}

const blobSql = 'SELECT type, bytes FROM blob WHERE book_id = $1 AND sha256 = $2';
const historySql = `SELECT ${journalColumns} FROM change WHERE book_id = $1 AND record_id = $2 ORDER BY rev DESC LIMIT $3`;
const batchSql = `SELECT ${journalColumns} FROM change WHERE book_id = $1 AND batch = $2 AND rev > $3 ORDER BY rev LIMIT $4`;
const sinceSql = `SELECT ${recordColumns} FROM record r WHERE r.book_id = $1 AND r.rev > $2 ORDER BY r.rev LIMIT $3`;
const takenAtSql = 'SELECT at FROM change WHERE book_id = $1 AND rev = $2';
const changeAtSql = 'SELECT change_id FROM change WHERE book_id = $1 AND rev = $2';
