import type { Patch } from '../records/record.ts';
import type { ImportPlan } from './incoming.ts';

/** The patches that carry a plan out, one per record. Everything made says which import made it. */
export function planPatches({ create, merge }: ImportPlan, importId: string): readonly Patch[] {
  const people = new Map<string, { readonly [path: string]: unknown }>();
  for (const { id, fields } of create) people.set(id, { ...fields, import: importId });
  for (const { id, fields } of merge) people.set(id, { ...people.get(id), ...fields });
  const changed = [...people].filter(([, fields]) => Object.keys(fields).length > 0);
  return [
    ...changed.map(([id, fields]) => ({ kind: 'person', id, fields })),
    ...[...create, ...merge].flatMap(({ id: about, notes }) =>
      notes.map(({ id, text, on }) => ({ kind: 'note', id, fields: { about, text, on, import: importId } })),
    ),
  ];
}
