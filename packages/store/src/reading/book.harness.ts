import { type Context, exampleNetwork, type Patch } from '@kennis/domain';
import { testContext, write } from '../contract/contract-store.ts';
import { openMemoryStore } from '../memory/index.ts';
import type { Book } from '../store.ts';

/** The day on which the books of these tests are read. */
export const today = '2026-11-21';

/** The evening of `today`, with ids of its own, for what is decided on what was read. */
export function newContext(): Context {
  const { time, ids } = testContext('decide2');
  return { now: new Date(time).toISOString(), zone: 'Europe/Amsterdam', ids };
}

/** A book in memory that holds `patches`. */
export async function bookOf(...patches: readonly Patch[]): Promise<Book> {
  const book = openMemoryStore({ context: testContext() }).book('book');
  await write(book, ...patches);
  return book;
}

/** A book with three years of the example network of so many people. */
export async function exampleBook(people = 120): Promise<Book> {
  const book = await bookOf();
  const { now, zone } = newContext();
  for (const batch of exampleNetwork({ people, years: 3, now, zone, language: 'nl' }))
    await write(book, ...batch);
  return book;
}
