/** What goes into and comes out of a statement. A list is for `dialect.oneOf` only. */
export type SqlValue = string | number | null | Uint8Array | readonly string[];

/** Runs statements. Parameters are `$1`, `$2`, … in both dialects; SQLite answers at once, PostgreSQL later. */
export interface SqlConnection {
  all<Row>(sql: string, values: readonly SqlValue[]): Promise<readonly Row[]> | readonly Row[];
  /** Gives the number of rows changed. */
  run(sql: string, values: readonly SqlValue[]): Promise<number> | number;
  /** Inserts many rows of one table: in one statement where each costs a round trip. */
  insert(into: SqlInsert, rows: readonly (readonly SqlValue[])[]): Promise<void> | void;
}

/** An insert of rows of `columns` values. `conflict` is what follows them: `ON CONFLICT …`. */
export interface SqlInsert {
  readonly table: string;
  readonly columns: readonly string[];
  readonly conflict: string;
}

/** The statement of an insert of `count` rows. */
export function insertSql({ table, columns, conflict }: SqlInsert, count: number): string {
  let parameter = 0;
  const row = () => `(${columns.map(() => `$${++parameter}`).join(',')})`;
  const rows = Array.from({ length: count }, row).join(',');
  return `INSERT INTO ${table} (${columns.join(',')}) VALUES ${rows} ${conflict}`;
}

/** A tie as the columns of a person. */
export interface TieRow {
  readonly id: string;
  readonly contact_days: number;
  readonly last_on: string;
  readonly they_reached_out_on: string | null;
  readonly cools_on: string;
  readonly rhythm_due_on: string | null;
}

/** Where the two databases differ; outside an adapter and this page nobody asks which it is. */
export interface SqlDialect {
  /** The column of `book` that the other tables' `book_id` holds. */
  readonly bookKey: 'number' | 'id';
  /** Reads a book's head by its key, and locks it against other writers. */
  readonly lockBook: string;
  /** `column` is one of `count` values given as one parameter. */
  oneOf(column: string, parameter: string, count: number): string;
  /** The values as such a parameter. */
  list(values: readonly string[]): SqlValue;
  /** Replaces the ties of people who are there. */
  updateTies(connection: SqlConnection, key: SqlValue, ties: readonly TieRow[]): Promise<void> | void;
  /**
   * The latest live records of each of several kinds ($3) that refer to each of several keys ($2), at most $4 of each, with `to_key`
   * and `on_day`; null where a statement each costs nothing to begin.
   */
  readonly linkedOf: string | null;
  /** Behind a table's name: makes its rows come by this index, where the planner takes hints. */
  by(index: string): string;
}
