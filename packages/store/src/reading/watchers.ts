/** Who wants to know of writes, by book. `Told` is what they are told of one. */
export interface Watchers<Told extends readonly unknown[]> {
  /** Gives the way to stop. */
  add(bookId: string, onWrite: (...told: Told) => void): () => void;
  tell(bookId: string, ...told: Told): void;
  /** The books that somebody watches. */
  books(): readonly string[];
  clear(): void;
}

export function createWatchers<Told extends readonly unknown[]>(): Watchers<Told> {
  const byBook = new Map<string, Set<(...told: Told) => void>>();
  return {
    add(bookId, onWrite) {
      const watching = byBook.get(bookId) ?? new Set();
      const watcher = (...told: Told) => onWrite(...told);
      byBook.set(bookId, watching.add(watcher));
      return () => {
        watching.delete(watcher);
        if (watching.size === 0 && byBook.get(bookId) === watching) byBook.delete(bookId);
      };
    },
    tell(bookId, ...told) {
      for (const onWrite of [...(byBook.get(bookId) ?? [])]) onWrite(...told);
    },
    books: () => [...byBook.keys()],
    clear: () => byBook.clear(),
  };
}

/** Leaves out a rev that was told just before: a write of this process is heard once more from the database. */
export function oncePerRev(onWrite: (rev: number) => void): (rev: number) => void {
  let told = -1;
  return (rev) => {
    if (rev === told) return;
    told = rev;
    onWrite(rev);
  };
}
