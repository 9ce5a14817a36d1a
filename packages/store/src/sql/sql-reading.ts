import { defaultLimit } from '../reading/stored-record.ts';
import type { Book, BookReading, StoredRecord } from '../store.ts';
import { isErased } from '../writing/draft.ts';
import { filterKey } from '../writing/links-of.ts';
import type { HeldRecord } from '../writing/port.ts';
import type { SqlValue } from './sql-connection.ts';
import { sqlJournalReading } from './sql-journal-reading.ts';
import { listCandidates, listPeople } from './sql-people.ts';
import {
  heldRecord,
  personRow,
  type RecordColumns,
  recordColumns,
  type TieColumns,
  tieColumns,
  tieOf,
} from './sql-rows.ts';
import { searchIds } from './sql-search.ts';
import type { SqlReadingParts } from './sql-store-parts.ts';

/** Reading by SQL: every method is one statement or two, each one book and an index range. */
export function sqlReading(
  parts: SqlReadingParts,
): BookReading & Pick<Book, 'since' | 'position' | 'changeAt' | 'takenAt'> {
  const { connection, dialect, engine, key } = parts;
  const all = async <Row>(sql: string, ...values: SqlValue[]) => connection.all<Row>(sql, [key, ...values]);
  const records = async <K extends string>(sql: string, ...values: SqlValue[]) =>
    (await all<RecordColumns>(sql, ...values)).map((row) => heldRecord(row) as unknown as StoredRecord<K>);
  const oneOf = (column: string, { length }: readonly string[]) => dialect.oneOf(column, '$2', length);
  const people = async (ids: readonly string[]) => {
    const rows = await all<RecordColumns & TieColumns>(
      `SELECT ${recordColumns}, ${tieColumns} FROM record r LEFT JOIN person p ON p.book_id = r.book_id AND p.id = r.id
       WHERE r.book_id = $1 AND ${oneOf('r.id', ids)}`,
      dialect.list(ids),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []).map(personRow);
  };
  return {
    record: async (id) => readable(await all<RecordColumns>(recordSql, id))[0] ?? null,
    records: async (ids) =>
      readable(
        await all<RecordColumns>(
          `SELECT ${recordColumns} FROM record r WHERE r.book_id = $1 AND ${oneOf('r.id', ids)}`,
          dialect.list(ids),
        ),
      ),
    people: (query) => listPeople({ connection, dialect, key }, query),
    person: async (id) => {
      const [row] = await all<RecordColumns & TieColumns>(personSql, id);
      if (row?.kind !== 'person') return null;
      const found = personRow(row);
      return isErased(found.person) ? null : found;
    },
    ties: async (personIds) => {
      const rows = await all<TieColumns & { id: string }>(
        `SELECT p.id, ${tieColumns} FROM person p WHERE p.book_id = $1 AND ${oneOf('p.id', personIds)}`,
        dialect.list(personIds),
      );
      return new Map(
        rows.flatMap((row) => {
          const tie = tieOf(row);
          return tie ? [[row.id, tie] as const] : [];
        }),
      );
    },
    candidates: (query) => listCandidates({ connection, dialect, key }, query),
    search: async (text, limit) => people(await searchIds(engine, connection, key, text, limit)),
    linked: async (kind, to, page) => {
      const aliases = await aliasesOf(parts, to);
      const limit = page?.limit ?? defaultLimit;
      const before = page?.before ?? null;
      const [place] = before === null ? [] : await all<{ on_day: string | null }>(daySql, before);
      const after = [place ? (place.on_day ?? '') : latestDay, before ?? ''] as const;
      const found = new Map<string, { readonly day: string; readonly record: StoredRecord }>();
      for (const each of [to, ...aliases]) {
        for (const row of await all<RecordColumns & { on_day: string }>(
          linkedSql,
          each,
          kind,
          ...after,
          key,
          limit,
        )) {
          found.set(row.id, { day: row.on_day, record: heldRecord(row) });
        }
      }
      const rows = [...found.values()];
      if (aliases.length > 0) rows.sort((a, b) => latestFirst(a, b));
      return rows.slice(0, limit).map(({ record }) => record as StoredRecord<never>);
    },
    days: (kind, { from = '', to = latestDay, order, limit }) =>
      records(order === 'asc' ? daysAscendingSql : daysDescendingSql, kind, from, to, limit),
    due: (kind, to, limit) => records(dueSql, kind, to, limit),
    all: (kind, page) => records(allSql, kind, page?.after ?? '', page?.limit ?? defaultLimit),
    keys: async (role, limit) => {
      const rows = await all<{ label: string; count: number }>(keysSql, role, limit);
      return rows.map(({ label, count }) => ({ key: label, count }));
    },
    peopleByKey: async (keys) => {
      const rows = await all<{ to_key: string; record_id: string }>(
        `SELECT to_key, record_id FROM link WHERE book_id = $1 AND ${oneOf('to_key', keys)} AND kind = 'person' AND live = 1
         ORDER BY to_key, record_id`,
        dialect.list(keys.map((each) => `#${each}`)),
      );
      const byKey = new Map<string, string[]>();
      for (const { to_key, record_id } of rows) {
        const found = byKey.get(to_key.slice(1));
        if (found) found.push(record_id);
        else byKey.set(to_key.slice(1), [record_id]);
      }
      return byKey;
    },
    counts: async () => {
      const rows = await all<{ label: string; count: number }>(countsSql);
      return Object.fromEntries(rows.map(({ label, count }) => [label, count]));
    },
    ...sqlJournalReading(parts),
  };
}

const recordSql = `SELECT ${recordColumns} FROM record r WHERE r.book_id = $1 AND r.id = $2`;
const personSql = `SELECT ${recordColumns}, ${tieColumns} FROM record r
  LEFT JOIN person p ON p.book_id = r.book_id AND p.id = r.id WHERE r.book_id = $1 AND r.id = $2`;
const daySql = 'SELECT on_day FROM record WHERE book_id = $1 AND id = $2';
const linkedSql = `SELECT l.on_day, ${recordColumns} FROM link l CROSS JOIN record r
  WHERE l.book_id = $1 AND l.to_key = $2 AND l.kind = $3 AND l.live = 1 AND (l.on_day, l.record_id) < ($4, $5)
    AND r.book_id = $6 AND r.id = l.record_id
  ORDER BY l.on_day DESC, l.record_id DESC LIMIT $7`;
const daysSql = `SELECT ${recordColumns} FROM record r WHERE r.book_id = $1 AND r.kind = $2 AND r.deleted_at IS NULL
  AND r.on_day >= $3 AND r.on_day <= $4`;
const daysAscendingSql = `${daysSql} ORDER BY r.on_day, r.id LIMIT $5`;
const daysDescendingSql = `${daysSql} ORDER BY r.on_day DESC, r.id DESC LIMIT $5`;
const dueSql = `SELECT ${recordColumns} FROM record r WHERE r.book_id = $1 AND r.kind = $2 AND r.deleted_at IS NULL
  AND r.due_on IS NOT NULL AND r.due_on <= $3 ORDER BY r.due_on, r.id LIMIT $4`;
const allSql = `SELECT ${recordColumns} FROM record r WHERE r.book_id = $1 AND r.kind = $2 AND r.deleted_at IS NULL
  AND r.id > $3 ORDER BY r.id LIMIT $4`;
const keysSql = `SELECT label, count FROM tally WHERE book_id = $1 AND role = $2
  ORDER BY count DESC, name LIMIT $3`;
const countsSql = `SELECT label, count FROM tally WHERE book_id = $1 AND role = 'kind'`;
const latestDay = '9999-12-31';

/** Who was merged into somebody, directly or by way of others. */
async function aliasesOf(
  { connection, dialect, key }: SqlReadingParts,
  id: string,
): Promise<readonly string[]> {
  const aliases = new Set<string>();
  let next = [id];
  while (next.length > 0) {
    const keys = next.map((each) => filterKey('alias', each));
    const rows = await connection.all<{ record_id: string }>(
      `SELECT record_id FROM link WHERE book_id = $1 AND ${dialect.oneOf('to_key', '$2', keys.length)}`,
      [key, dialect.list(keys)],
    );
    next = rows.map((row) => row.record_id).filter((alias) => alias !== id && !aliases.has(alias));
    for (const alias of next) aliases.add(alias);
  }
  return [...aliases];
}

function readable(rows: readonly RecordColumns[]): StoredRecord[] {
  return rows.map(heldRecord).filter((record: HeldRecord) => !isErased(record));
}

function latestFirst(
  a: { readonly day: string; readonly record: StoredRecord },
  b: { readonly day: string; readonly record: StoredRecord },
): number {
  const [left, right] = [`${b.day} ${b.record.id}`, `${a.day} ${a.record.id}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
