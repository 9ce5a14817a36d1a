import { defaultLimit, storedRecord } from '../reading/stored-record.ts';
import type { BookReading, StoredRecord } from '../store.ts';
import { isErased } from '../writing/draft.ts';
import type { SqlValue } from './sql-connection.ts';
import { heldRecord, type RecordColumns, recordColumns } from './sql-rows.ts';
import type { SqlReadingParts } from './sql-store-parts.ts';

/** Reading records by id, day, attention and kind; and counts. */
export function sqlRecordReading({
  connection,
  dialect,
  key,
}: SqlReadingParts): Pick<BookReading, 'record' | 'records' | 'days' | 'due' | 'all' | 'keys' | 'counts'> {
  const all = async <Row>(sql: string, ...values: SqlValue[]) => connection.all<Row>(sql, [key, ...values]);
  const records = async <K extends string>(sql: string, ...values: SqlValue[]) =>
    (await all<RecordColumns>(sql, ...values)).map((row) => storedRecord<K>(heldRecord(row)));
  return {
    record: async (id) => readable(await records(recordSql, id))[0] ?? null,
    records: async (ids) => {
      const oneOf = dialect.oneOf('r.id', '$2', ids.length);
      return readable(await records(`${recordsSql} AND ${oneOf}`, dialect.list(ids)));
    },
    days: (kind, { from = '', to = latestDay, order, limit }) =>
      records(order === 'asc' ? daysAscendingSql : daysDescendingSql, kind, from, to, limit),
    due: (kind, to, limit) => records(dueSql, kind, to, limit),
    all: (kind, page) => records(allSql, kind, page?.after ?? '', page?.limit ?? defaultLimit),
    keys: async (role, limit) => {
      const rows = await all<TallyColumns>(keysSql, role, limit);
      return rows.map(({ label, count }) => ({ key: label, count }));
    },
    counts: async () => {
      const rows = await all<TallyColumns>(countsSql);
      return Object.fromEntries(rows.map(({ label, count }) => [label, count]));
    },
  };
}

interface TallyColumns {
  readonly label: string;
  readonly count: number;
}

const latestDay = '9999-12-31';
const recordsSql = `SELECT ${recordColumns} FROM record r WHERE r.book_id = $1`;
const recordSql = `${recordsSql} AND r.id = $2`;
const liveSql = `${recordsSql} AND r.kind = $2 AND r.deleted_at IS NULL`;
const daysSql = `${liveSql} AND r.on_day >= $3 AND r.on_day <= $4`;
const daysAscendingSql = `${daysSql} ORDER BY r.on_day, r.id LIMIT $5`;
const daysDescendingSql = `${daysSql} ORDER BY r.on_day DESC, r.id DESC LIMIT $5`;
const dueSql = `${liveSql} AND r.due_on IS NOT NULL AND r.due_on <= $3 ORDER BY r.due_on, r.id LIMIT $4`;
const allSql = `${liveSql} AND r.id > $3 ORDER BY r.id LIMIT $4`;
const countsSql = "SELECT label, count FROM tally WHERE book_id = $1 AND role = 'kind'";
const keysSql =
  'SELECT label, count FROM tally WHERE book_id = $1 AND role = $2 ORDER BY count DESC, name LIMIT $3';

function readable(records: readonly StoredRecord[]): StoredRecord[] {
  return records.filter((record) => !isErased(record));
}
