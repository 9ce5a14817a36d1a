import { indexRecord } from '@kennis/domain';
import { deletedPath, type Stamp } from '@kennis/sync';
import { isErased } from '../../writing/draft.ts';
import { linksOf } from '../../writing/links-of.ts';
import type { HeldRecord, RecordRow } from '../../writing/port.ts';
import { linkKey, type StoredRow, shelfOf } from './schema.ts';

/** A record as IndexedDB keeps it, with the keys under which its links find it. */
export function storedRow(book: string, { onDay, dueOn, ...record }: RecordRow): StoredRow {
  const { id, kind, fields, stamps, rev, deletedAt } = record;
  const shelf = shelfOf(kind, deletedAt === null);
  const keys = isErased(record) ? [] : [...linksOf(record, indexRecord(record)).keys()];
  return {
    book,
    id,
    kind,
    rev,
    deletedAt,
    content: JSON.stringify([fields, stamps]),
    shelf,
    onDay: onDay ?? '',
    links: keys.map((key) => linkKey(book, key, shelf, onDay ?? '', id)),
    ...(dueOn !== null && { dueOn }),
    ...(typeof stamps !== 'string' && stamps[deletedPath] !== undefined && { tomb: 1 }),
  };
}

/** A stored row as writing knows it. */
export function heldRecord({ kind, id, content, rev, deletedAt }: StoredRow): HeldRecord {
  const [fields, stamps] = JSON.parse(content) as [HeldRecord['fields'], HeldRecord['stamps']];
  return { kind, id, fields, stamps, rev, deletedAt };
}

/** When a record was made to refer to `key`. */
export function linkStamp(row: StoredRow, key: string): Stamp {
  const record = heldRecord(row);
  return linksOf(record, indexRecord(record)).get(key)?.stamp ?? '';
}
