import { type SqlStoreParts, type SqlTransaction, sqlBook } from '../sql/sql-book.ts';
import type { Book, ServerStore, StoreContext } from '../store.ts';
import { WriteQueue } from '../writing/write-queue.ts';
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
    keyOf: bookKeys(reader),
    write: (_, run) => queue.add(run),
    watch: (bookId, onWrite) => watch.add(bookId, onWrite),
    forget: async () => {
      connections.writer.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
  const books = new Map<string, Book>();
  return {
    features: { name: 'sqlite', durable: true, accounts: true },
    book: (id) => {
      const book = books.get(id) ?? sqlBook(id, parts);
      books.set(id, book);
      return book;
    },
    close: async () => {
      await queue.idle();
      watch.close();
      connections.reader.close();
      connections.writer.close();
    },
  } as ServerStore;
}

/** The number of a book, looked up until it has one; no row has that of a book without. */
function bookKeys(reader: SqliteConnection): (bookId: string) => number {
  const numbers = new Map<string, number>();
  return (bookId) => {
    const known = numbers.get(bookId);
    if (known !== undefined) return known;
    const [row] = reader.all<{ number: number }>('SELECT number FROM book WHERE id = $1', [bookId]);
    if (!row) return -1;
    numbers.set(bookId, row.number);
    return row.number;
  };
}
