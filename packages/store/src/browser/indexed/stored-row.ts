import { indexRecord } from '@kennis/domain';
import { deletedPath, type Stamp } from '@kennis/sync';
import { isErased } from '../../writing/draft.ts';
import { linksOf } from '../../writing/links-of.ts';
import type { HeldRecord, RecordRow } from '../../writing/port.ts';
import { type LinkKey, type StoredRow, shelfOf } from './schema.ts';

/** A record as IndexedDB keeps it, with the keys under which its links find it. */
export function storedRow(book: string, { onDay, dueOn, ...record }: RecordRow): StoredRow {
  const { id, kind, stamps, deletedAt } = record;
  const shelf = shelfOf(kind, deletedAt === null);
  const keys = isErased(record) ? [] : [...linksOf(record, indexRecord(record)).keys()];
  return {
    ...record,
    book,
    shelf,
    onDay: onDay ?? '',
    links: keys.map((key): LinkKey => [book, key, shelf, onDay ?? '', id]),
    ...(dueOn !== null && { dueOn }),
    ...(typeof stamps !== 'string' && stamps[deletedPath] !== undefined && { tomb: 1 }),
  };
}

/** A stored row as writing knows it. */
export function heldRecord({ kind, id, fields, stamps, rev, deletedAt }: StoredRow): HeldRecord {
  return { kind, id, fields, stamps, rev, deletedAt };
}

/** When a record was made to refer to `key`. */
export function linkStamp(row: StoredRow, key: string): Stamp {
  return linksOf(row, indexRecord(row)).get(key)?.stamp ?? '';
}
