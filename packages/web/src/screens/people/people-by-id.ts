import type { RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';

/** The people among `ids` that are there. */
export async function peopleById(
  reading: BookReading,
  ids: readonly string[],
): Promise<readonly RecordOf<'person'>[]> {
  const records = await reading.records(ids);
  return records.filter((record): record is typeof record & RecordOf<'person'> => record.kind === 'person');
}
