/** What a write changed: records, or only how far the exchange with the server is. */
export type WriteOf = 'records' | 'exchange';

/** Who wants to know of writes to which book. */
export interface Watchers {
  add(book: string, onWrite: (rev: number, of: WriteOf) => void): () => void;
  tell(book: string, rev: number, of: WriteOf): void;
  clear(): void;
}

export function createWatchers(): Watchers {
  const byBook = new Map<string, Set<(rev: number, of: WriteOf) => void>>();
  return {
    add(book, onWrite) {
      const watching = byBook.get(book) ?? new Set();
      byBook.set(book, watching.add(onWrite));
      return () => watching.delete(onWrite);
    },
    tell(book, rev, of) {
      for (const onWrite of [...(byBook.get(book) ?? [])]) onWrite(rev, of);
    },
    clear: () => byBook.clear(),
  };
}
