import type { BookReading, RecordOf } from '@kennis/server';

/** Gives the names of these people; of who is gone, the id. */
export async function namesOf(
  reading: Pick<BookReading, 'records'>,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const records = await reading.records([...new Set(ids)].filter((id) => id !== 'me'));
  const names = new Map(
    records.map(({ id, fields }) => [id, (fields as Partial<RecordOf<'person'>['fields']>).name?.full]),
  );
  return (id) => names.get(id) ?? id;
}
