import { type ContactIntent, logContact, type Problem, type Result } from '@kennis/domain';
import type { Book, BookReading, Origin, StoredRecord } from '@kennis/store';
import { contextOf, type Means } from '../book/context-of.ts';

/** Writes down a contact (K8), and ends what was put off for these people. */
export function logContactIn(
  book: Book,
  intent: ContactIntent,
  origin: Origin,
  means: Means,
): Promise<Result<readonly StoredRecord[], Problem>> {
  return book.edit(origin, async (reading) => {
    const snoozes = await snoozesOf(reading, intent.people);
    return logContact({ snoozes }, intent, await contextOf(reading, means));
  });
}

async function snoozesOf(
  reading: Pick<BookReading, 'linked'>,
  people: readonly string[],
): Promise<readonly StoredRecord<'snooze'>[]> {
  const lists = await Promise.all(people.map((id) => reading.linked('snooze', id, { limit: 20 })));
  return lists.flat();
}
