import { putHeads } from '../sql/lock-book.ts';
import type { SqlTransaction } from '../sql/sql-store-parts.ts';
import type { Transactions } from '../writing/write-queue.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
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
      return { connection, locked: new Map(), spoiled: false };
    },
    commit: async (transaction) => {
      try {
        await putHeads(transaction, sqliteDialect);
        connection.run('COMMIT', []);
      } catch (error) {
        throw storageProblem(error);
      }
      onCommit(transaction.locked);
    },
    rollback: async () => {
      if (database.inTransaction) connection.run('ROLLBACK', []);
    },
    attempt: async (transaction, write) => {
      const before = connection.writes;
      try {
        return await write();
      } catch (error) {
        transaction.spoiled = connection.writes !== before || !database.inTransaction;
        throw storageProblem(error);
      }
    },
    isSpoiled: ({ spoiled }) => spoiled,
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
