import { createWatchers, oncePerRev } from '../reading/watchers.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** How often the file is asked whether another process wrote, ms. */
const pollInterval = 250;

/** Tells of writes to books: those of this process at once, those of others soon after. */
export class SqliteWatch {
  readonly #reader: SqliteConnection;
  readonly #watchers = createWatchers<[rev: number]>();
  #timer: NodeJS.Timeout | null = null;
  #version = -1;

  constructor(reader: SqliteConnection) {
    this.#reader = reader;
  }

  /** Gives the way to stop. */
  add(bookId: string, onWrite: (rev: number) => void): () => void {
    if (!this.#timer) {
      this.#version = this.#dataVersion();
      this.#timer = setInterval(() => this.#poll(), pollInterval).unref();
    }
    const stop = this.#watchers.add(bookId, oncePerRev(onWrite));
    return () => {
      stop();
      if (this.#watchers.books().length === 0) this.close();
    };
  }

  tell(bookId: string, rev: number): void {
    this.#watchers.tell(bookId, rev);
  }

  close(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  #poll(): void {
    const version = this.#dataVersion();
    if (version === this.#version) return;
    this.#version = version;
    for (const bookId of this.#watchers.books()) {
      const [row] = this.#reader.all<{ rev: number }>('SELECT rev FROM book WHERE id = $1', [bookId]);
      if (row) this.#watchers.tell(bookId, row.rev);
    }
  }

  #dataVersion(): number {
    return Number(this.#reader.database.pragma('data_version', { simple: true }));
  }
}
