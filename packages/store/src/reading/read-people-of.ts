import { isOfKind, type RecordOf } from '@kennis/domain';
import type { BookReading } from '../store.ts';

/** The people of these ids, by id; who is not there is left out. */
export async function readPeopleOf(
  reading: BookReading,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, RecordOf<'person'>>> {
  const records = await reading.records([...new Set(ids)].filter((id) => id !== 'me'));
  return new Map(records.filter((record) => isOfKind(record, 'person')).map((person) => [person.id, person]));
}
