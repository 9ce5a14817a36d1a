import { resolveMerged } from '@kennis/domain';
import type { BookReading, PersonRow } from '@kennis/store';

/** The person that `id` stands for now: where two were made one, the one that stayed. Null where there is none. */
export async function findPerson(
  reading: Pick<BookReading, 'person'>,
  id: string,
): Promise<PersonRow | null> {
  const met = new Map<string, PersonRow>();
  for (let at: string | undefined = id; at !== undefined && !met.has(at); ) {
    const row: PersonRow | null = await reading.person(at);
    if (row === null) return null;
    met.set(at, row);
    at = row.person.fields.mergedInto;
  }
  return met.get(resolveMerged(id, (each) => met.get(each)?.person.fields.mergedInto)) ?? null;
}
