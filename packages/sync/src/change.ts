import type { Stamp } from './clock.ts';
import { deletedPath, erasedPath, keptPath } from './path.ts';
import { type Fields, packStamps, type RecordState, type Stamps } from './record-state.ts';

/** What an operation wants of one record, before it has a stamp (the domain's `Patch`). */
export interface Patch {
  readonly kind: string;
  readonly id: string;
  /** `null` clears a field or removes an element. */
  readonly fields: Fields;
  readonly deleted?: boolean;
}

/** A patch with an id of its own and the stamp of each path. `null` fields are cleared ones. */
export interface Change {
  readonly id: string;
  readonly kind: string;
  readonly recordId: string;
  readonly fields: Fields;
  readonly stamps: Stamps;
}

/** A patch as the change `id`, all of it written at `stamp`. */
export function patchToChange(patch: Patch, id: string, stamp: Stamp): Change {
  const fields = Object.fromEntries(
    Object.entries(patch.fields).map(([path, value]) => [path, value ?? null]),
  );
  const stamps: { [path: string]: Stamp } = {};
  for (const path of Object.keys(fields)) stamps[path] = stamp;
  if (patch.deleted !== undefined) stamps[patch.deleted ? deletedPath : keptPath] = stamp;
  return { id, kind: patch.kind, recordId: patch.id, fields, stamps: packStamps(fields, stamps) };
}

/** The change `id` that makes any replica's copy of a record at least what this one is. */
export function stateToChange(state: RecordState, id: string): Change {
  return { id, kind: state.kind, recordId: state.id, fields: state.fields, stamps: state.stamps };
}

/** The change `id` that erases a record everywhere. */
export function erasure(record: Pick<RecordState, 'kind' | 'id'>, id: string, stamp: Stamp): Change {
  return { id, kind: record.kind, recordId: record.id, fields: {}, stamps: { [erasedPath]: stamp } };
}
