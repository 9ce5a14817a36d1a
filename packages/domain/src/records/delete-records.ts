import { ok, type Result, refuse } from '../result.ts';
import type { BookRecord, Patch } from './record.ts';

type NothingChosen = { readonly type: 'nothing-chosen' };

/** Deletes records of any kind. They keep their fields, so `restoreRecords` brings them back as they were. */
export function deleteRecords({
  records,
}: {
  readonly records: readonly Pick<BookRecord, 'kind' | 'id' | 'deletedAt'>[];
}): Result<readonly Patch[], NothingChosen> {
  if (records.length === 0) return refuse({ type: 'nothing-chosen' });
  const live = records.filter(({ deletedAt }) => deletedAt === null);
  return ok(live.map(({ kind, id }) => ({ kind, id, fields: {}, deleted: true })));
}

/** Brings deleted records back. */
export function restoreRecords({
  records,
}: {
  readonly records: readonly Pick<BookRecord, 'kind' | 'id' | 'deletedAt'>[];
}): Result<readonly Patch[], NothingChosen> {
  if (records.length === 0) return refuse({ type: 'nothing-chosen' });
  const gone = records.filter(({ deletedAt }) => deletedAt !== null);
  return ok(gone.map(({ kind, id }) => ({ kind, id, fields: {}, deleted: false })));
}
