import { createHash } from 'node:crypto';

/**
 * The number that stands for a book in the tables: 42 bits of the SHA-256 of its id. It follows from the id, so that it is
 * the same in a restored copy; a second book with the number of another cannot be made.
 */
export function bookNumber(bookId: string): number {
  return Number(createHash('sha256').update(bookId).digest().readBigUInt64BE() >> 22n);
}
