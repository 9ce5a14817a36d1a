/** Who wants to know of writes, by book. Tells each once of a rev. */
export class Watchers {
  readonly #byBook = new Map<string, Set<{ readonly onWrite: (rev: number) => void; told: number }>>();

  /** Gives the way to stop. */
  add(bookId: string, onWrite: (rev: number) => void): () => void {
    const watcher = { onWrite, told: -1 };
    const watchers = this.#byBook.get(bookId) ?? new Set();
    this.#byBook.set(bookId, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0) this.#byBook.delete(bookId);
    };
  }

  tell(bookId: string, rev: number): void {
    for (const watcher of this.#byBook.get(bookId) ?? []) {
      if (rev === watcher.told) continue;
      watcher.told = rev;
      watcher.onWrite(rev);
    }
  }

  books(): readonly string[] {
    return [...this.#byBook.keys()];
  }
}
