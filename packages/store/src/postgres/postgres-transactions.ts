import { putHeads } from '../sql/lock-book.ts';
import type { SqlTransaction } from '../sql/sql-store-parts.ts';
import type { Transactions } from '../writing/write-queue.ts';
import { clientConnection } from './postgres-connection.ts';
import { postgresDialect } from './postgres-dialect.ts';
import type { PostgresClient, PostgresPool } from './postgres-pool.ts';
import { storageProblem } from './storage-problem.ts';

/** Where writes are announced: `rev book-id`. */
export const channel = 'kennis_book';

/** A transaction with its connection, and how often it wrote. */
export interface PostgresTransaction extends SqlTransaction {
  readonly client: PostgresClient;
  writes: number;
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
        await client.query('BEGIN', []).catch((error: unknown) => {
          client.release(true);
          throw error;
        });
        return transactionOn(client);
      } catch (error) {
        throw storageProblem(error);
      }
    },
    commit: async (transaction) => {
      const { client, locked } = transaction;
      try {
        await putHeads(transaction, postgresDialect);
        for (const [bookId, { held, head }] of locked) {
          if (head !== held)
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
    attempt: async (transaction, write) => {
      const before = transaction.writes;
      try {
        return await write();
      } catch (error) {
        transaction.spoiled = transaction.writes !== before;
        throw storageProblem(error);
      }
    },
    isSpoiled: ({ spoiled }) => spoiled,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    time: () => performance.now(),
  };
}

function transactionOn(client: PostgresClient): PostgresTransaction {
  const transaction: PostgresTransaction = {
    client,
    connection: clientConnection(client, () => {
      transaction.writes += 1;
    }),
    locked: new Map(),
    spoiled: false,
    writes: 0,
  };
  return transaction;
}
