import { defaultLimit, storedRecord } from '../reading/stored-record.ts';
import type { StoredRecord } from '../store.ts';
import { filterKey } from '../writing/links-of.ts';
import { heldRecord, type RecordColumns, recordColumns } from './sql-rows.ts';
import type { SqlReadingParts } from './sql-store-parts.ts';

/** Live records of a kind that refer to `to`, or to somebody who was merged into it; latest day first. */
export async function readLinked<K extends string>(
  parts: SqlReadingParts,
  kind: K,
  to: string,
  page: { readonly before?: string; readonly limit: number } = { limit: defaultLimit },
): Promise<readonly StoredRecord<K>[]> {
  const { connection, key } = parts;
  const targets = [to, ...(await aliasesOf(parts, to))];
  const place = await placeOf(parts, page.before);
  const found = new Map<string, LinkedColumns>();
  for (const target of targets) {
    const values = [key, target, kind, ...place, key, page.limit];
    for (const row of await connection.all<LinkedColumns>(linkedSql, values)) found.set(row.id, row);
  }
  const rows = [...found.values()];
  if (targets.length > 1) rows.sort(latestFirst);
  return rows.slice(0, page.limit).map((row) => storedRecord<K>(heldRecord(row)));
}

/** A linked record, with the day by which links are ordered. */
export type LinkedColumns = RecordColumns & { readonly on_day: string };

const linkedSql = `SELECT l.on_day, ${recordColumns} FROM link l CROSS JOIN record r
  WHERE l.book_id = $1 AND l.to_key = $2 AND l.kind = $3 AND l.live = 1 AND (l.on_day, l.record_id) < ($4, $5)
    AND r.book_id = $6 AND r.id = l.record_id
  ORDER BY l.on_day DESC, l.record_id DESC LIMIT $7`;

/** The day and id after which a page starts: those of the record `before`, or the end of days. */
async function placeOf(
  { connection, key }: SqlReadingParts,
  before: string | undefined,
): Promise<readonly [day: string, id: string]> {
  if (before === undefined) return ['9999-12-31', ''];
  const sql = 'SELECT on_day FROM record WHERE book_id = $1 AND id = $2';
  const [row] = await connection.all<{ on_day: string | null }>(sql, [key, before]);
  return [row?.on_day ?? '', before];
}

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

/** The order of linked records. */
export function latestFirst(a: LinkedColumns, b: LinkedColumns): number {
  const [left, right] = [`${b.on_day} ${b.id}`, `${a.on_day} ${a.id}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
