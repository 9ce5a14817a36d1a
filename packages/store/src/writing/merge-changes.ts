import { type Change, erasedPath, mergeChange } from '@kennis/sync';
import { type Drafts, draftOf, isErased } from './draft.ts';
import type { HeldRecord } from './port.ts';

/** What merging gave: a draft of each record that changed, and the changes that came too late because it was erased. */
export interface MergedChanges {
  readonly drafts: Drafts;
  readonly taken: readonly { readonly rev: number; readonly change: Change }[];
  readonly tooLate: readonly Change[];
  readonly rev: number;
}

/** Merges changes in order into the records `held`; each that is taken gets the next rev after `rev`. */
export function mergeChanges(
  held: ReadonlyMap<string, HeldRecord>,
  changes: readonly Change[],
  rev: number,
): MergedChanges {
  const seen = new Map(held);
  const merged = new Map<string, { state: ReturnType<typeof mergeChange>['state']; rev: number }>();
  const taken: { rev: number; change: Change }[] = [];
  const tooLate: Change[] = [];
  let last = rev;
  for (const change of changes) {
    const current = merged.get(change.recordId)?.state ?? seen.get(change.recordId) ?? null;
    if (current && isErased(current) && !isErasure(change)) {
      tooLate.push(change);
      continue;
    }
    last += 1;
    taken.push({ rev: last, change });
    const { state } = mergeChange(current, change);
    if (state !== current) merged.set(change.recordId, { state, rev: last });
  }
  const byId = new Map(
    [...merged].map(([id, { state, rev: at }]) => [id, draftOf(seen.get(id) ?? null, state, at)]),
  );
  return { drafts: { byId, seen }, taken, tooLate, rev: last };
}

function isErasure(change: Change): boolean {
  return typeof change.stamps !== 'string' && change.stamps[erasedPath] !== undefined;
}
