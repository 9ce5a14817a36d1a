import type { Kind } from '@kennis/domain';
import { linkedOfEach } from '../reading/linked-of-each.ts';
import { storedRecord } from '../reading/stored-record.ts';
import type { BookReading, LinkedByKind, StoredRecord } from '../store.ts';
import { filterKey } from '../writing/links-of.ts';
import { type LinkedColumns, latestFirst, readLinked } from './sql-linked.ts';
import { heldRecord } from './sql-rows.ts';
import type { SqlReadingParts } from './sql-store-parts.ts';

/** `linkedOf` in one statement where the dialect has one for it, else in one for each kind and record. */
export function sqlLinkedOf(parts: SqlReadingParts): BookReading['linkedOf'] {
  const { connection, dialect, key } = parts;
  const sql = dialect.linkedOf;
  if (sql === null) return linkedOfEach({ linked: (kind, to, page) => readLinked(parts, kind, to, page) });
  return async <K extends Kind>(
    kinds: readonly K[],
    to: readonly string[],
    { limit }: { readonly limit: number },
  ) => {
    if (to.length === 0) return new Map();
    const targets = await targetsOf(parts, to);
    const all = [...new Set([...targets.values()].flatMap((some) => [...some]))];
    const values = [key, dialect.list(all), dialect.list(kinds), limit];
    const rows = new Map<string, Row[]>();
    for (const row of await connection.all<Row>(sql, values)) {
      const list = `${row.kind} ${row.to_key}`;
      rows.set(list, [...(rows.get(list) ?? []), row]);
    }
    const listOf = (kind: K, id: string): readonly StoredRecord<K>[] => {
      const found = [...(targets.get(id) ?? [])].flatMap((target) => rows.get(`${kind} ${target}`) ?? []);
      const once = [...new Map(found.map((row) => [row.id, row])).values()].sort(latestFirst);
      return once.slice(0, limit).map((row) => storedRecord<K>(heldRecord(row)));
    };
    const listsOf = (id: string) => Object.fromEntries(kinds.map((kind) => [kind, listOf(kind, id)]));
    return new Map(to.map((id) => [id, listsOf(id) as unknown as LinkedByKind<K>]));
  };
}

type Row = LinkedColumns & { readonly to_key: string };

/** Each record with who was merged into it, directly or by way of others. */
async function targetsOf(
  { connection, dialect, key }: SqlReadingParts,
  to: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const targets = new Map(to.map((id) => [id, new Set([id])]));
  for (let asked = [...targets.keys()]; asked.length > 0; ) {
    const keys = asked.map((id) => filterKey('alias', id));
    const rows = await connection.all<{ to_key: string; record_id: string }>(
      `SELECT to_key, record_id FROM link WHERE book_id = $1 AND ${dialect.oneOf('to_key', '$2', keys.length)}`,
      [key, dialect.list(keys)],
    );
    const next = new Set<string>();
    for (const { to_key, record_id } of rows) {
      for (const some of targets.values()) {
        const survivor = [...some].some((id) => filterKey('alias', id) === to_key);
        if (!survivor || some.has(record_id)) continue;
        some.add(record_id);
        next.add(record_id);
      }
    }
    asked = [...next];
  }
  return targets;
}
