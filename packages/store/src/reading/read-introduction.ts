import { type IntroductionWithPromise, isOfKind, type RecordOf } from '@kennis/domain';
import type { BookReading } from '../store.ts';

/** Introduction `id` and the promise that it came from (F1), each null where there is none, or no longer. */
export async function readIntroduction(
  reading: BookReading,
  id: string,
): Promise<Required<IntroductionWithPromise>> {
  const introduction = await kept(reading, id, 'introduction');
  const from = introduction?.fields.promise;
  return { introduction, promise: from === undefined ? null : await kept(reading, from, 'promise') };
}

async function kept<Kind extends 'introduction' | 'promise'>(
  reading: BookReading,
  id: string,
  kind: Kind,
): Promise<RecordOf<Kind> | null> {
  const record = await reading.record(id);
  return record && record.deletedAt === null && isOfKind(record, kind) ? record : null;
}
