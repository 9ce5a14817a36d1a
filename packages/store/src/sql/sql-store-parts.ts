import type { StoreContext } from '../store.ts';
import type { SqlConnection, SqlDialect, SqlValue } from './sql-connection.ts';
import type { LockedBook } from './sql-port.ts';
import type { SearchEngine } from './sql-search.ts';

/** A transaction under way: its connection, and the books it has locked, as it left them. */
export interface SqlTransaction {
  readonly connection: SqlConnection;
  readonly locked: Map<string, LockedBook>;
  /** Set where a write failed after it had begun. */
  spoiled: boolean;
}

/** What an adapter brings for its books. */
export interface SqlStoreParts {
  readonly context: StoreContext;
  readonly dialect: SqlDialect;
  readonly engine: SearchEngine;
  /** Reads what is committed. */
  readonly reader: SqlConnection;
  /** What stands in `book_id`. */
  keyOf(bookId: string): SqlValue;
  /** Runs a write in a transaction, perhaps with others, and resolves when it is durable. Those of one `queue` take turns. */
  write<Value>(queue: string, run: (transaction: SqlTransaction) => Promise<Value>): Promise<Value>;
  watch(bookId: string, onWrite: (rev: number) => void): () => void;
  /** After an erasure is committed: removes what is left of it in the database's files. */
  forget(): Promise<void>;
}

/** What reading one book by SQL needs. `key` is its `book_id`. */
export interface SqlReadingParts {
  readonly connection: SqlConnection;
  readonly dialect: SqlDialect;
  readonly engine: SearchEngine;
  readonly key: SqlValue;
}
