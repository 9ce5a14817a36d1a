import type { Kind, PatchOf } from './kinds.ts';

/** The patch that writes changed fields to a record; none where nothing changed. */
export function changeRecord<K extends Kind>(
  kind: K,
  id: string,
  fields: PatchOf<K>['fields'],
): readonly PatchOf<K>[] {
  return Object.keys(fields).length === 0 ? [] : [{ kind, id, fields }];
}
