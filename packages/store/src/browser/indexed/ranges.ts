import type { Collection } from 'dexie';
import { highest, linkKey, lowest, type StoredRow, type Tables } from './schema.ts';

/** The records under a link's key: of every shelf, or of one, in order of day and id; `before` ends the range. */
export function linkRange(
  tables: Tables,
  book: string,
  key: string,
  shelf?: string,
  before?: readonly [onDay: string, id: string],
): Collection<StoredRow, [string, string]> {
  const place = shelf === undefined ? [book, key] : [book, key, shelf];
  const from = linkKey(...place, lowest);
  const to = before ? linkKey(...place, ...before) : linkKey(...place, highest);
  return tables.record.where('links').between(from, to, true, false);
}

/** All records of a shelf, in order of day and id. */
export function shelfRange(
  tables: Tables,
  book: string,
  shelf: string,
): Collection<StoredRow, [string, string]> {
  return tables.record
    .where('[book+shelf+onDay+id]')
    .between([book, shelf, lowest, lowest], [book, shelf, highest, highest]);
}
