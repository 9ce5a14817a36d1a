import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { AccountTables } from './account-tables.ts';
import type { SqlConnection, SqlValue } from './sql-connection.ts';

/** Builds queries on the tables of accounts and jobs; both dialects understand what it writes. Runs nothing itself. */
export function queries(): Kysely<AccountTables> {
  return new Kysely<AccountTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

/** The rows that a built query gives. */
export async function read<Row>(connection: SqlConnection, query: Compilable<Row>): Promise<readonly Row[]> {
  const { sql, parameters } = query.compile();
  return connection.all<Row>(sql, parameters as readonly SqlValue[]);
}

/** Runs a built query that writes; gives the number of rows changed. */
export async function change(connection: SqlConnection, query: Compilable): Promise<number> {
  const { sql, parameters } = query.compile();
  return connection.run(sql, parameters as readonly SqlValue[]);
}

/** A query that is built once, for what every request asks; `values` are its parameters in order. */
export function prepared<Row>(
  connection: SqlConnection,
  query: Compilable<Row>,
): (...values: readonly SqlValue[]) => Promise<readonly Row[]> {
  const { sql } = query.compile();
  return async (...values) => connection.all<Row>(sql, values);
}
