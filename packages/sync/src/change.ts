import type { Stamp } from './clock.ts';
import { deletedPath, type Fields, keptPath, packStamps, type Stamps } from './record-state.ts';

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
  const stamps: { [path: string]: Stamp } = {};
  for (const path of Object.keys(patch.fields)) stamps[path] = stamp;
  if (patch.deleted !== undefined) stamps[patch.deleted ? deletedPath : keptPath] = stamp;
  return {
    id,
    kind: patch.kind,
    recordId: patch.id,
    fields: patch.fields,
    stamps: packStamps(patch.fields, stamps),
  };
}
