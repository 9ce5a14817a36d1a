import { type ExampleIntent, exampleNetwork, ok, type Problem, type Result } from '@kennis/domain';
import type { Book, Origin } from '@kennis/store';
import { contextOf, type Means } from '../book/context-of.ts';

/** Patches per transaction: a longer one would keep everybody else waiting. */
const perTransaction = 100;

/**
 * Fills a book with an invented network, marked as such; `language` is that of what was said. Your own card is invented only where
 * you have none. Resolves with the id of its import, by which it can be undone.
 */
export async function fillExample(
  book: Book,
  { people, years, language }: Pick<ExampleIntent, 'people' | 'years' | 'language'>,
  user: string,
  means: Means,
): Promise<Result<{ readonly import: string }, Problem>> {
  const { now, zone } = await contextOf(book, means);
  const you = (await book.record('card')) === null;
  let origin: Origin = { cause: 'import', user };
  for (const batch of exampleNetwork({ people, years, now, zone, language, you })) {
    const [first] = batch;
    if (origin.batch === undefined && first) origin = { ...origin, batch: first.id };
    for (let at = 0; at < batch.length; at += perTransaction) {
      const written = await book.edit(origin, () => ok(batch.slice(at, at + perTransaction)));
      if (!written.ok) return written;
    }
  }
  return ok({ import: origin.batch ?? '' });
}
