import type { RecordOf } from '@kennis/domain';
import { type BookReading, readPeopleOf } from '@kennis/store';

/** The people among `ids` that are there, each once. */
export async function peopleById(
  reading: BookReading,
  ids: readonly string[],
): Promise<readonly RecordOf<'person'>[]> {
  return [...(await readPeopleOf(reading, ids)).values()];
}
