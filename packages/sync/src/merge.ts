import type { Change } from './change.ts';
import type { Stamp } from './clock.ts';
import { deletedPath, erasedPath, packStamps, type RecordState, unpackStamps } from './record-state.ts';

/** A record after a change: the paths that the change won, and those where what was there is later. */
export interface Merged {
  readonly state: RecordState;
  readonly won: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Takes one change into a record (or makes the record). Per path the later stamp wins, so any order, repetition or
 * grouping of the same changes gives the same record (rules M1-M4 of SPEC.md).
 */
export function mergeChange(state: RecordState | null, change: Change): Merged {
  const incoming = unpackStamps(change.fields, change.stamps);
  const held = state ? unpackStamps(state.fields, state.stamps) : {};
  const erased = later(held[erasedPath], incoming[erasedPath]);
  if (erased) return erase(change, held, erased);
  const stamps: { [path: string]: Stamp } = { ...held };
  const fields: { [path: string]: unknown } = { ...state?.fields };
  const won: string[] = [];
  const lost: string[] = [];
  for (const [path, stamp] of Object.entries(incoming)) {
    const current = held[path];
    if (current !== undefined && current >= stamp) {
      if (current > stamp) lost.push(path);
      continue;
    }
    stamps[path] = stamp;
    won.push(path);
    const value = change.fields[path];
    if (value == null) delete fields[path];
    else fields[path] = value;
  }
  if (state && won.length === 0) return { state, won, lost };
  const next = {
    kind: state?.kind ?? change.kind,
    id: change.recordId,
    fields,
    stamps: packStamps(fields, stamps),
  };
  return { state: next, won, lost };
}

/** Joins two copies of one record, as when a replica takes in the server's state. */
export function mergeStates(mine: RecordState | null, theirs: RecordState): Merged {
  return mergeChange(mine, {
    id: '',
    kind: theirs.kind,
    recordId: theirs.id,
    fields: theirs.fields,
    stamps: theirs.stamps,
  });
}

/**
 * The stamp at which a record counts as deleted, or null: its deletion is later than every edit of it and than
 * `latestReference`, the latest stamp at which another record was made to refer to it.
 */
export function deletedAt(state: RecordState, latestReference: Stamp | null = null): Stamp | null {
  if (typeof state.stamps === 'string') return null;
  const erased = state.stamps[erasedPath];
  if (erased) return erased;
  const deleted = state.stamps[deletedPath];
  if (!deleted || (latestReference !== null && latestReference > deleted)) return null;
  for (const stamp of Object.values(state.stamps)) if (stamp > deleted) return null;
  return deleted;
}

function erase(change: Change, held: { readonly [path: string]: Stamp }, at: Stamp): Merged {
  const state = { kind: change.kind, id: change.recordId, fields: {}, stamps: { [erasedPath]: at } };
  return { state, won: held[erasedPath] === at ? [] : [erasedPath], lost: [] };
}

function later(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
