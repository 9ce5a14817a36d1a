import { soundFields, type Tie } from '@kennis/domain';
import type { RecordAtRev } from '@kennis/sync';
import type { StoredRecord } from '../store.ts';
import type { HeldRecord } from '../writing/port.ts';

/** A held record as readers get it: what has another type than its kind says is left out. */
export function storedRecord<K extends string>(held: HeldRecord): StoredRecord<K> {
  const { kind, id, fields, stamps, rev, deletedAt } = held;
  return {
    kind,
    id,
    fields: soundFields(kind, fields),
    stamps,
    rev,
    deletedAt,
  } as unknown as StoredRecord<K>;
}

/** A held record as replicas exchange it. */
export function recordAtRev({ kind, id, fields, stamps, rev }: HeldRecord): RecordAtRev {
  return { kind, id, fields, stamps, rev };
}

/** A tie as readers get it: null where it says nothing. */
export function tieOrNull(tie: Tie | undefined): Tie | null {
  return !tie || (tie.contactDays === 0 && tie.rhythmDueOn === null) ? null : tie;
}

/** Rows of a list without a limit of its own. */
export const defaultLimit = 500;
