import { ok } from '@kennis/domain';
import type { Change, RecordState } from '@kennis/sync';
import type { ImportMeans } from '../import-means.ts';
import type { ImportState } from '../import-state.ts';
import type { FileProblem } from '../reading/file-reading.ts';
import { isLive, weighRecords } from '../weigh-records.ts';
import { addProblems } from './add-problems.ts';
import { storageFailure } from './storage-failure.ts';

const atOnce = 25;

/**
 * Joins records of our own export with the book, each field by its stamp as between two devices: nothing later is overwritten.
 * What was deleted in the book and lives in the export is brought back.
 */
export async function applyRecords(
  means: ImportMeans,
  importId: string,
  state: ImportState,
  records: readonly { readonly at: number; readonly record: RecordState }[],
): Promise<ImportState> {
  let current = state;
  for (let from = 0; from < records.length; from += atOnce) {
    current = await applySome(means, importId, current, records.slice(from, from + atOnce));
  }
  return current;
}

async function applySome(
  { book }: ImportMeans,
  importId: string,
  state: ImportState,
  some: readonly { readonly at: number; readonly record: RecordState }[],
): Promise<ImportState> {
  const origin = { cause: 'import', user: state.user, batch: importId } as const;
  const weighed = await weighRecords(
    book,
    some.map(({ record }) => record),
  );
  const changes = some.map(({ record }) => changeOf(importId, record));
  const { refused } = await book.accept(changes, origin);
  const back = await book.edit(origin, async (reading) => {
    const live = new Set(some.filter(({ record }) => isLive(record)).map(({ record }) => record.id));
    const held = await reading.records([...live]);
    const deleted = held.filter(({ deletedAt }) => deletedAt !== null);
    return ok(deleted.map(({ kind, id }) => ({ kind, id, fields: {}, deleted: false })));
  });
  if (!back.ok) throw storageFailure(back.problem);
  const problems = refused.map(({ id, reason }): FileProblem => {
    const at = some[changes.findIndex((change) => change.id === id)]?.at ?? 0;
    return { at, type: 'record-refused', reason };
  });
  const { create, merge, skip } = state.counts;
  const counts = { create: create + weighed.create, merge: merge + weighed.merge, skip: skip + weighed.skip };
  return addProblems({ ...state, counts }, problems);
}

/** Its id is that of the import and the record: done twice, it is known. */
function changeOf(importId: string, { kind, id, fields, stamps }: RecordState): Change {
  return { id: `${importId}:${id}`, kind, recordId: id, fields, stamps };
}
