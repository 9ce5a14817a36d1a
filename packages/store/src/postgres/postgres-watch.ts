import { createWatchers, oncePerRev } from '../reading/watchers.ts';
import type { SqlConnection } from '../sql/sql-connection.ts';
import type { PostgresPool } from './postgres-pool.ts';
import { channel } from './postgres-transactions.ts';

/** Tells of writes to books: those of this process at once, those of others as PostgreSQL announces them. */
export class PostgresWatch {
  readonly #pool: PostgresPool;
  readonly #reader: SqlConnection;
  readonly #watchers = createWatchers<[rev: number]>();
  #stop: (() => Promise<void>) | null = null;

  constructor(pool: PostgresPool, reader: SqlConnection) {
    this.#pool = pool;
    this.#reader = reader;
  }

  /** Gives the way to stop. */
  add(bookId: string, onWrite: (rev: number) => void): () => void {
    this.#stop ??= this.#pool.listen(channel, (text) => this.#heard(text));
    return this.#watchers.add(bookId, oncePerRev(onWrite));
  }

  tell(bookId: string, rev: number): void {
    this.#watchers.tell(bookId, rev);
  }

  async close(): Promise<void> {
    await this.#stop?.();
  }

  #heard(text: string | null): void {
    if (text === null) {
      void this.#askAll().catch(() => undefined);
      return;
    }
    const space = text.indexOf(' ');
    this.#watchers.tell(text.slice(space + 1), Number(text.slice(0, space)));
  }

  async #askAll(): Promise<void> {
    for (const bookId of this.#watchers.books()) {
      const [row] = await this.#reader.all<{ rev: number }>('SELECT rev FROM book WHERE id = $1', [bookId]);
      if (row) this.#watchers.tell(bookId, row.rev);
    }
  }
}
