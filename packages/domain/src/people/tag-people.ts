import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import { tagElements } from './person-fields.ts';

/** Adds and removes tags of any number of people, by label; only people for whom something changes get a patch. */
export function tagPeople(
  { people }: { readonly people: readonly RecordOf<'person'>[] },
  intent: { readonly add?: readonly string[] | undefined; readonly remove?: readonly string[] | undefined },
): Result<
  readonly PatchOf<'person'>[],
  { readonly type: 'nobody-chosen' } | { readonly type: 'no-tag-given' }
> {
  if (people.length === 0) return refuse({ type: 'nobody-chosen' });
  const add = tagElements(intent.add ?? []);
  const remove = tagElements(intent.remove ?? []);
  if (add.size + remove.size === 0) return refuse({ type: 'no-tag-given' });
  const patches = people.map(({ id, fields }) => {
    const removed = [...remove.keys()].filter((key) => Object.hasOwn(fields, `tags/${key}`) && !add.has(key));
    const added = [...add].filter(([key]) => !Object.hasOwn(fields, `tags/${key}`));
    const entries = [
      ...removed.map((key) => [`tags/${key}`, null] as const),
      ...added.map(([key, tag]) => [`tags/${key}`, tag] as const),
    ];
    return {
      kind: 'person' as const,
      id,
      fields: Object.fromEntries(entries) as PatchOf<'person'>['fields'],
    };
  });
  return ok(patches.filter(({ fields }) => Object.keys(fields).length > 0));
}
