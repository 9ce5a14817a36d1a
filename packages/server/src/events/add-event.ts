import { createEvent, type EventIntent, ok, type Problem, type RecordOf, type Result } from '@kennis/domain';
import type { Book, Origin } from '@kennis/store';
import type { Means } from '../book/context-of.ts';

/** Makes an event (P1) and gives it. */
export async function addEventTo(
  book: Book,
  intent: EventIntent,
  origin: Origin,
  { ids }: Means,
): Promise<Result<RecordOf<'event'>, Problem>> {
  const added = await book.edit(origin, () => createEvent(intent, { ids }));
  return added.ok ? ok(added.value[0] as unknown as RecordOf<'event'>) : added;
}
