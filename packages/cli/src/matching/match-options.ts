import type { BookOptions } from '../at-book.ts';

/** What `kennis match` may be asked. */
export interface MatchOptions extends BookOptions {
  readonly limit: number;
  readonly ask?: string;
  readonly owner?: string;
  readonly embeddings?: boolean;
}
