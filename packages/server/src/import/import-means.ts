import type { Book, Jobs } from '@kennis/store';

/** What an import works with. */
export interface ImportMeans {
  readonly book: Book;
  readonly jobs: Jobs;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly ids: () => string;
}
