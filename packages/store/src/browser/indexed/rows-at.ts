import type { Table } from 'dexie';

/** The rows of `ids`, in their order, undefined where there is none. For no ids nothing is asked of the database. */
export async function rowsAt<Row>(
  table: Table<Row, [string, string]>,
  book: string,
  ids: readonly string[],
): Promise<readonly (Row | undefined)[]> {
  return ids.length === 0 ? [] : table.bulkGet(ids.map((id): [string, string] => [book, id]));
}
