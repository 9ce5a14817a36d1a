import type { ImportCounts } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { mergeStates, type RecordState } from '@kennis/sync';

/** What records of our own export would do to a book: make (or bring back), add to, or leave. */
export async function weighRecords(
  reading: Pick<BookReading, 'records'>,
  records: readonly RecordState[],
): Promise<ImportCounts> {
  const held = new Map(
    (await reading.records(records.map(({ id }) => id))).map((record) => [record.id, record]),
  );
  const counts = { create: 0, merge: 0, skip: 0 };
  for (const record of records) {
    const mine = held.get(record.id);
    if (!mine || (mine.deletedAt !== null && isLive(record))) counts.create++;
    else if (mergeStates(mine, record).won.length > 0) counts.merge++;
    else counts.skip++;
  }
  return counts;
}

/** Whether a record of an export is not deleted in it. */
export function isLive({ stamps }: RecordState): boolean {
  if (typeof stamps === 'string') return true;
  const { '~deleted': deleted, '~erased': erased, ...others } = stamps;
  if (erased !== undefined) return false;
  return deleted === undefined || Object.values(others).some((stamp) => stamp > deleted);
}
