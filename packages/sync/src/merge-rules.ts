import type { Stamp } from './clock.ts';
import { deletedPath, erasedPath } from './path.ts';
import type { RecordState } from './record-state.ts';
import { compareValues } from './value.ts';

/** What stands at one path; `null` where it was cleared. */
export interface Written {
  readonly stamp: Stamp;
  readonly value: unknown;
}

/** The rules of merging as a table, so that a test can break each and see that it is missed. */
export interface MergeRules {
  /** Whether `a` replaces `b` at the same path. */
  readonly beats: (a: Written, b: Written) => boolean;
  /** Whether a cleared field keeps its stamp, so that an older value does not come back. */
  readonly remembersCleared: boolean;
  /** The stamp of the erasure of a record, of the two known ones. */
  readonly erasure: (a: Stamp | undefined, b: Stamp | undefined) => Stamp | undefined;
  readonly deletedAt: (state: RecordState, latestReference?: Stamp | null) => Stamp | null;
}

/** S1-S8 of SPEC.md. */
export const mergeRules: MergeRules = {
  beats: laterOrGreater,
  remembersCleared: true,
  erasure: later,
  deletedAt,
};

/**
 * The stamp at which a record counts as deleted, or null: its deletion is later than every edit of it and than
 * `latestReference`, the latest stamp at which another record was made to refer to it and still does, deleted or not. At
 * equal stamps the deletion counts.
 */
export function deletedAt(
  state: Pick<RecordState, 'stamps'>,
  latestReference: Stamp | null = null,
): Stamp | null {
  if (typeof state.stamps === 'string') return null;
  const erased = state.stamps[erasedPath];
  if (erased !== undefined) return erased;
  const deleted = state.stamps[deletedPath];
  if (deleted === undefined || (latestReference !== null && latestReference > deleted)) return null;
  for (const stamp of Object.values(state.stamps)) if (stamp > deleted) return null;
  return deleted;
}

function laterOrGreater(a: Written, b: Written): boolean {
  return a.stamp === b.stamp ? compareValues(a.value, b.value) > 0 : a.stamp > b.stamp;
}

function later(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
