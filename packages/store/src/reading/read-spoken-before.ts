import { elements, type RecordOf, spokenBeforeByTie } from '@kennis/domain';
import type { BookReading } from '../store.ts';

/**
 * Who of the people in these encounters was spoken before their first among them. Whose ties count no more days was not; of the
 * others one encounter before is looked up.
 */
export async function readSpokenBefore(
  reading: BookReading,
  encounters: readonly RecordOf<'encounter'>[],
): Promise<ReadonlySet<string>> {
  const first = new Map<string, RecordOf<'encounter'>>();
  for (const encounter of encounters) {
    for (const [person] of elements(encounter.fields, 'people')) {
      const known = first.get(person);
      if (!known || orderOf(encounter) < orderOf(known)) first.set(person, encounter);
    }
  }
  const perhaps = spokenBeforeByTie(encounters, await reading.ties([...first.keys()]));
  const found = await Promise.all(
    [...perhaps].map(async (person) => {
      const before = first.get(person)?.id;
      const earlier =
        before === undefined ? [] : await reading.linked('encounter', person, { before, limit: 1 });
      return earlier.length > 0 ? [person] : [];
    }),
  );
  return new Set(found.flat());
}

function orderOf({ id, fields }: RecordOf<'encounter'>): string {
  return `${fields.on} ${id}`;
}
