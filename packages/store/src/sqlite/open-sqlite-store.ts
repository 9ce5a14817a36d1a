import { rebuildIndexes } from '../sql/rebuild-index.ts';
import { sqlAccounts } from '../sql/sql-accounts.ts';
import { sqlBook } from '../sql/sql-book.ts';
import { sqlJobs } from '../sql/sql-jobs.ts';
import type { SqlStoreParts, SqlTransaction } from '../sql/sql-store-parts.ts';
import { startNewEpochs } from '../sql/start-new-epochs.ts';
import type { Book, ServerStore, StoreContext } from '../store.ts';
import { WriteQueue } from '../writing/write-queue.ts';
import { bookNumber } from './book-number.ts';
import { checkSqlite } from './check-sqlite.ts';
import { backupSqlite, restoreSqlite } from './copy-sqlite.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { openConnections } from './open-connections.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { sqliteSearch } from './sqlite-search.ts';
import { sqliteTransactions } from './sqlite-transactions.ts';
import { SqliteWatch } from './sqlite-watch.ts';

/** Where the database is: an SQLite file, made where there is none. Its folder must exist. */
export interface SqliteOptions {
  readonly file: string;
  readonly context: StoreContext;
}

/** A store in an SQLite file. Several processes may have it open. */
export async function openSqliteStore({ file, context }: SqliteOptions): Promise<ServerStore> {
  await migrateSqlite(file);
  const { parts, reader, close } = openSqliteParts({ file, context });
  await rebuildIndexes(parts);
  const books = new Map<string, Book>();
  return {
    features: { name: 'sqlite', durable: true, accounts: true },
    accounts: sqlAccounts(parts),
    jobs: sqlJobs(parts),
    book: (id) => {
      const book = books.get(id) ?? sqlBook(id, parts);
      books.set(id, book);
      return book;
    },
    check: () => checkSqlite(reader),
    backup: (to) => backupSqlite(file, to),
    restore: async (from) => {
      const restored = await restoreSqlite(from, file);
      if (!restored.ok) return restored;
      await migrateSqlite(file);
      await rebuildIndexes(parts);
      return restored;
    },
    startNewEpoch: () => startNewEpochs(parts),
    close,
  };
}

/** The connections of a store to a file that has its tables, and what books are made of. */
export function openSqliteParts({ file, context }: SqliteOptions): {
  readonly parts: SqlStoreParts;
  readonly writer: SqliteConnection;
  readonly reader: SqliteConnection;
  readonly close: () => Promise<void>;
} {
  const connections = openConnections(file);
  const writer = new SqliteConnection(connections.writer);
  const reader = new SqliteConnection(connections.reader);
  const watch = new SqliteWatch(reader);
  const queue = new WriteQueue<SqlTransaction>(
    sqliteTransactions(writer, (locked) => {
      for (const [bookId, { head }] of locked) watch.tell(bookId, head.rev);
    }),
  );
  const parts: SqlStoreParts = {
    context,
    dialect: sqliteDialect,
    engine: sqliteSearch,
    reader,
    keyOf: bookNumber,
    write: (_, run) => queue.add(run),
    watch: (bookId, onWrite) => watch.add(bookId, onWrite),
    forget: async () => {
      connections.writer.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
  const close = async () => {
    await queue.idle();
    watch.close();
    connections.reader.close();
    connections.writer.close();
  };
  return { parts, writer, reader, close };
}
