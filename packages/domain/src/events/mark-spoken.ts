import type { Day } from '../days/day.ts';
import type { PersonName } from '../people/person.ts';
import { sameName } from '../people/same-name.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';

/**
 * The people to find who were spoken in a talk with `people` (P3): by id, or by name where only a name was known, which
 * then gets its person.
 */
export function markSpoken(
  targets: readonly RecordOf<'target'>[],
  people: readonly { readonly id: string; readonly name: PersonName | string }[],
  on: Day,
): readonly PatchOf<'target'>[] {
  return targets.flatMap(({ id, fields, deletedAt }) => {
    if (deletedAt !== null || fields.ending?.how === 'spoken') return [];
    const spoken = people.find((each) =>
      fields.person ? fields.person === each.id : fields.name && sameName(fields.name, each.name),
    );
    if (!spoken) return [];
    const person = fields.person ? {} : { person: spoken.id };
    return [{ kind: 'target', id, fields: { ...person, ending: { how: 'spoken' as const, on } } }];
  });
}
