import { indexRecord, type RecordIndex } from '@kennis/domain';
import { erasedPath, type RecordState, stampMilliseconds } from '@kennis/sync';
import { isFilterKey, linksOf, type StateLink } from './links-of.ts';
import type { HeldRecord } from './port.ts';

/** How a record is found: its index, and its links by key. */
export interface Found {
  readonly index: RecordIndex;
  readonly links: ReadonlyMap<string, StateLink>;
}

/** One record during a write: as it was and as it will be. */
export interface Draft {
  readonly before: HeldRecord | null;
  readonly state: RecordState;
  readonly rev: number;
  /** Set by `settleDeletions`. */
  deletedAt: string | null;
  readonly foundBefore: Found;
  readonly found: Found;
  readonly erased: boolean;
}

/** The drafts of a write by record id, with the other records that were looked at. */
export interface Drafts {
  readonly byId: Map<string, Draft>;
  readonly seen: Map<string, HeldRecord>;
}

/** A draft of `state`, not yet settled. */
export function draftOf(before: HeldRecord | null, state: RecordState, rev: number): Draft {
  const foundBefore = before ? foundOf(before) : nowhere;
  return {
    before,
    state,
    rev,
    deletedAt: before?.deletedAt ?? null,
    foundBefore,
    found: before?.fields === state.fields && before.stamps === state.stamps ? foundBefore : foundOf(state),
    erased: isErased(state),
  };
}

/** The instant of a stamp, ISO 8601. */
export function stampInstant(stamp: string): string {
  return new Date(stampMilliseconds(stamp)).toISOString();
}

/** Whether a record was erased: nothing of it is left but that. */
export function isErased(state: RecordState): boolean {
  return typeof state.stamps !== 'string' && state.stamps[erasedPath] !== undefined;
}

/** Whether a draft makes its record appear, disappear or come back. */
export function isRevived(draft: Draft): boolean {
  return draft.before !== null && (draft.before.deletedAt === null) !== (draft.deletedAt === null);
}

/** The record at `id` as it will be, or as it was seen. */
export function stateAt(drafts: Drafts, id: string): RecordState | null {
  return drafts.byId.get(id)?.state ?? drafts.seen.get(id) ?? null;
}

/** The ids of the records that a record refers to. */
export function referencesOf(found: Found): readonly string[] {
  return [...found.links.keys()].filter((key) => !isFilterKey(key));
}

export const nowhere: Found = {
  index: { onDay: null, dueOn: null, sortName: null, searchText: null, links: [] },
  links: new Map(),
};

function foundOf(state: RecordState): Found {
  if (isErased(state)) return nowhere;
  const index = indexRecord(state);
  return { index, links: linksOf(state, index) };
}
