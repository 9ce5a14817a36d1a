import { insertSql, type SqlConnection, type SqlInsert, type SqlValue } from '../sql/sql-connection.ts';
import type { PostgresClient, PostgresPool } from './postgres-pool.ts';
import { storageProblem } from './storage-problem.ts';

/** Rows that go into one statement. */
const rowsAtOnce = 500;

/** Runs statements on one connection, as in a transaction; `onWrite` is told of those that change something, or fail. */
export function clientConnection(client: PostgresClient, onWrite: () => void = () => {}): SqlConnection {
  const query = async (sql: string, values: readonly SqlValue[]) => {
    try {
      return await client.query(sql, values.map(fit));
    } catch (error) {
      onWrite();
      throw error;
    }
  };
  const run = async (sql: string, values: readonly SqlValue[]) => {
    onWrite();
    return (await query(sql, values)).rowCount ?? 0;
  };
  return {
    all: async <Row>(sql: string, values: readonly SqlValue[]) =>
      (await query(sql, values)).rows as readonly Row[],
    run,
    insert: async (into: SqlInsert, rows: readonly (readonly SqlValue[])[]) => {
      for (let start = 0; start < rows.length; start += rowsAtOnce) {
        const some = rows.slice(start, start + rowsAtOnce);
        await run(insertSql(into, some.length), some.flat());
      }
    },
  };
}

/** Runs each statement on a connection of the pool: for reading what is committed. */
export function pooledConnection(pool: PostgresPool): SqlConnection {
  const borrow = async <Value>(
    use: (connection: SqlConnection) => Promise<Value> | Value,
  ): Promise<Value> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw storageProblem(error);
    });
    try {
      return await use(clientConnection(client));
    } catch (error) {
      throw storageProblem(error);
    } finally {
      client.release();
    }
  };
  return {
    all: <Row>(sql: string, values: readonly SqlValue[]) =>
      borrow((connection) => connection.all<Row>(sql, values)),
    run: (sql, values) => borrow((connection) => connection.run(sql, values)),
    insert: (into, rows) => borrow((connection) => connection.insert(into, rows)),
  };
}

/** PostgreSQL has no text with a NUL in it; in JSON it is written out, elsewhere only what is searched by may hold one. */
function fit(value: SqlValue): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value;
  return Array.isArray(value) ? value.map(fit) : value;
}
