import type { Kind } from '@kennis/domain';
import { defaultLimit, storedRecord } from '../../reading/stored-record.ts';
import type { LinkedByKind, StoredRecord } from '../../store.ts';
import { filterKey } from '../../writing/links-of.ts';
import { linkRange } from './ranges.ts';
import { highest, linkKey, type StoredRow, type Tables } from './schema.ts';
import { heldRecord } from './stored-row.ts';

/** Live records of a kind that refer to `to`, or to somebody who was merged into it; latest day first. */
export async function linked<K extends Kind>(
  tables: Tables,
  book: string,
  query: { readonly kind: K; readonly to: string; readonly before?: string; readonly limit?: number },
): Promise<readonly StoredRecord<K>[]> {
  const { kind, to, before, limit = defaultLimit } = query;
  const last = before === undefined ? undefined : await tables.record.get([book, before]);
  const end = last && ([last.onDay, last.id] as const);
  const under = (key: string) => linkRange(tables, book, key, kind, end).reverse().limit(limit).toArray();
  const [own, aliases] = await Promise.all([under(to), aliasesOf(tables, book, to)]);
  const others = await Promise.all(aliases.map(under));
  return latest([...own, ...others.flat()], limit);
}

/** The same of several kinds and several records, in one transaction: each apart would have two of its own. */
export async function linkedOf<K extends Kind>(
  tables: Tables,
  book: string,
  {
    kinds,
    to,
    limit,
  }: { readonly kinds: readonly K[]; readonly to: readonly string[]; readonly limit: number },
): Promise<ReadonlyMap<string, LinkedByKind<K>>> {
  return tables.transaction('r', tables.record, async () => {
    const anyAlias = await aliasRange(tables, book).limit(1).primaryKeys();
    const read = async (id: string): Promise<readonly [string, LinkedByKind<K>]> => {
      const keys = [id, ...(anyAlias.length > 0 ? await aliasesOf(tables, book, id) : [])];
      const lists = await Promise.all(
        kinds.map(async (kind) => {
          const found = await Promise.all(
            keys.map((key) => linkRange(tables, book, key, kind).reverse().limit(limit).toArray()),
          );
          return [kind, latest<K>(found.flat(), limit)] as const;
        }),
      );
      return [id, Object.fromEntries(lists) as unknown as LinkedByKind<K>];
    };
    return new Map(await Promise.all(to.map(read)));
  });
}

function latest<K extends Kind>(found: readonly StoredRow[], limit: number): readonly StoredRecord<K>[] {
  const rows = new Map(found.map((row) => [row.id, row]));
  return [...rows.values()]
    .sort((a, b) => (`${a.onDay} ${a.id}` < `${b.onDay} ${b.id}` ? 1 : -1))
    .slice(0, limit)
    .map((row) => storedRecord<K>(heldRecord(row)));
}

/** Everybody who was merged into somebody. */
function aliasRange(tables: Tables, book: string) {
  const alias = linkKey(book, filterKey('alias', ''));
  return tables.record.where('links').between(alias, `${alias}${highest}`, true, false);
}

/** Who was merged into somebody, directly or by way of others. */
async function aliasesOf(tables: Tables, book: string, id: string): Promise<readonly string[]> {
  const aliases = new Set<string>();
  let next = [id];
  while (next.length > 0) {
    const found = await Promise.all(
      next.map((each) => linkRange(tables, book, filterKey('alias', each)).primaryKeys()),
    );
    next = found
      .flatMap((keys) => keys.map(([, alias]) => alias))
      .filter((alias) => alias !== id && !aliases.has(alias));
    for (const alias of next) aliases.add(alias);
  }
  return [...aliases];
}
