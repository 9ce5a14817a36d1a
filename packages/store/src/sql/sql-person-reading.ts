import type { BookReading, PersonRow } from '../store.ts';
import { isErased } from '../writing/draft.ts';
import type { SqlValue } from './sql-connection.ts';
import {
  personRow,
  type RecordColumns,
  recordColumns,
  type TieColumns,
  tieColumns,
  tieOf,
} from './sql-rows.ts';
import { searchIds } from './sql-search.ts';
import type { SqlReadingParts } from './sql-store-parts.ts';

/** Reading people by id, by what was typed, and by what tells them apart. */
export function sqlPersonReading({
  connection,
  dialect,
  engine,
  key,
}: SqlReadingParts): Pick<BookReading, 'person' | 'ties' | 'search' | 'peopleByKey'> {
  const all = async <Row>(sql: string, ...values: SqlValue[]) => connection.all<Row>(sql, [key, ...values]);
  const people = async (ids: readonly string[]): Promise<readonly PersonRow[]> => {
    const oneOf = dialect.oneOf('r.id', '$2', ids.length);
    const rows = await all<PersonColumns>(`${peopleSql} AND ${oneOf}`, dialect.list(ids));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []).map(personRow);
  };
  return {
    person: async (id) => {
      const [row] = await all<PersonColumns>(personSql, id);
      if (row?.kind !== 'person') return null;
      const found = personRow(row);
      return isErased(found.person) ? null : found;
    },
    ties: async (personIds) => {
      const oneOf = dialect.oneOf('p.id', '$2', personIds.length);
      const rows = await all<TieColumns & { id: string }>(`${tiesSql} AND ${oneOf}`, dialect.list(personIds));
      return new Map(
        rows.flatMap((row) => {
          const tie = tieOf(row);
          return tie ? [[row.id, tie] as const] : [];
        }),
      );
    },
    search: async (text, limit) => people(await searchIds(engine, connection, key, text, limit)),
    peopleByKey: async (keys) => {
      const oneOf = dialect.oneOf('to_key', '$2', keys.length);
      const list = dialect.list(keys.map((each) => `#${each}`));
      const byKey = new Map<string, string[]>();
      for (const { to_key, record_id } of await all<LinkColumns>(
        `${linksSql} AND ${oneOf} ORDER BY to_key, record_id`,
        list,
      )) {
        const found = byKey.get(to_key.slice(1)) ?? [];
        byKey.set(to_key.slice(1), found);
        found.push(record_id);
      }
      return byKey;
    },
  };
}

type PersonColumns = RecordColumns & TieColumns;

interface LinkColumns {
  readonly to_key: string;
  readonly record_id: string;
}

const peopleSql = `SELECT ${recordColumns}, ${tieColumns} FROM record r
  LEFT JOIN person p ON p.book_id = r.book_id AND p.id = r.id WHERE r.book_id = $1`;
const personSql = `${peopleSql} AND r.id = $2`;
const tiesSql = `SELECT p.id, ${tieColumns} FROM person p WHERE p.book_id = $1`;
const linksSql = "SELECT to_key, record_id FROM link WHERE book_id = $1 AND kind = 'person' AND live = 1";
