import type { Attendee, RecordOf } from '@kennis/domain';

/** Your own people by id. */
export type OwnPeople = ReadonlyMap<string, Pick<RecordOf<'person'>, 'fields'>>;

/** What the list says of somebody, on one line; of whom you know and it says nothing, what you have of them in `people`. */
export function lineOf(
  { role, organisation, place, known = null }: Attendee & { readonly known?: string | null },
  people: OwnPeople = new Map(),
): string {
  const listed = [role, organisation, place].filter(Boolean).join(', ');
  const own = known === null ? undefined : people.get(known)?.fields;
  return listed || [own?.role, own?.organisation].filter(Boolean).join(', ');
}
