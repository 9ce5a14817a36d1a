import type { SqlTransaction } from '../sql/sql-book.ts';
import type { Transactions } from '../writing/write-queue.ts';
import { clientConnection } from './postgres-connection.ts';
import type { PostgresClient, PostgresPool } from './postgres-pool.ts';
import { storageProblem } from './storage-problem.ts';

/** Where writes are announced: `rev book-id`. */
export const channel = 'kennis_book';

/** A transaction with its connection. */
export interface PostgresTransaction extends SqlTransaction {
  readonly client: PostgresClient;
}

/** Transactions on connections of the pool. `onCommit` is told what a transaction had locked. */
export function postgresTransactions(
  pool: PostgresPool,
  onCommit: (locked: SqlTransaction['locked']) => void,
): Transactions<PostgresTransaction> {
  return {
    begin: async () => {
      try {
        const client = await pool.connect();
        await client.query('BEGIN', []);
        return { client, connection: clientConnection(client), locked: new Map() };
      } catch (error) {
        throw storageProblem(error);
      }
    },
    commit: async ({ client, locked }) => {
      try {
        for (const [bookId, { head }] of locked) {
          await client.query('SELECT pg_notify($1, $2)', [channel, `${head.rev} ${bookId}`]);
        }
        await client.query('COMMIT', []);
      } catch (error) {
        throw storageProblem(error);
      }
      client.release();
      onCommit(locked);
    },
    rollback: async ({ client }) => {
      const broken = await client.query('ROLLBACK', []).then(
        () => false,
        () => true,
      );
      client.release(broken);
    },
    attempt: async ({ client, locked }, write) => {
      await client.query('SAVEPOINT write', []);
      try {
        const value = await write();
        await client.query('RELEASE SAVEPOINT write', []);
        return value;
      } catch (error) {
        locked.clear();
        await client.query('ROLLBACK TO SAVEPOINT write', []);
        throw storageProblem(error);
      }
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    time: () => performance.now(),
  };
}
