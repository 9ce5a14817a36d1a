import type { SqlTransaction } from '../sql/sql-book.ts';
import type { Transactions } from '../writing/write-queue.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { isBusy, storageProblem } from './storage-problem.ts';

/** How long a write waits for other processes before it is refused, ms. */
const longestWait = 15_000;

/** Transactions on the connection that writes. `onCommit` is told what a transaction had locked. */
export function sqliteTransactions(
  connection: SqliteConnection,
  onCommit: (locked: SqlTransaction['locked']) => void,
): Transactions<SqlTransaction> {
  const { database } = connection;
  return {
    begin: async () => {
      await beginImmediate(connection);
      return { connection, locked: new Map() };
    },
    commit: async ({ locked }) => {
      try {
        if (!database.inTransaction) throw new Error('The transaction was rolled back');
        connection.run('COMMIT', []);
      } catch (error) {
        throw storageProblem(error);
      }
      onCommit(locked);
    },
    rollback: async () => {
      if (database.inTransaction) connection.run('ROLLBACK', []);
    },
    attempt: async (transaction, write) => {
      connection.run('SAVEPOINT write', []);
      try {
        const value = await write();
        connection.run('RELEASE write', []);
        return value;
      } catch (error) {
        transaction.locked.clear();
        if (database.inTransaction) {
          connection.run('ROLLBACK TO write', []);
          connection.run('RELEASE write', []);
        }
        throw storageProblem(error);
      }
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    time: () => performance.now(),
  };
}

/** Takes the lock; while another process has it, the event loop goes on. */
async function beginImmediate(connection: SqliteConnection): Promise<void> {
  const started = performance.now();
  for (;;) {
    try {
      connection.run('BEGIN IMMEDIATE', []);
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() - started > longestWait) throw storageProblem(error);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  }
}
