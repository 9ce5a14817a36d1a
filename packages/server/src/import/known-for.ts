import { type BookPerson, importKeys, type PersonFields } from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';

/** Everybody in a book whom one of these keys (`importKeys`) finds, with the texts of their notes. */
export async function knownByKeys(
  reading: BookReading,
  keys: readonly string[],
): Promise<readonly BookPerson[]> {
  const found = await reading.peopleByKey([...new Set(keys)]);
  const ids = [...new Set([...found.values()].flat())];
  const people = (await reading.records(ids)).filter(
    (record) => record.kind === 'person',
  ) as StoredRecord<'person'>[];
  const known: BookPerson[] = [];
  for (const person of people) {
    const survivor = await survivorOf(reading, person);
    if (!survivor) continue;
    const also =
      survivor === person
        ? {}
        : { alsoKnownBy: importKeys({ ...(person.fields.uid && { uid: person.fields.uid }) }) };
    known.push({
      id: survivor.id,
      fields: survivor.fields,
      notes: await notesOf(reading, survivor.id),
      ...also,
    });
  }
  return known;
}

/** Everybody whom somebody of these may be. */
export function knownFor(
  reading: BookReading,
  people: readonly { readonly fields: Partial<PersonFields> }[],
): Promise<readonly BookPerson[]> {
  return knownByKeys(
    reading,
    people.flatMap(({ fields }) => importKeys(fields)),
  );
}

/** Whom somebody merged into another is now; null where that person was deleted. */
async function survivorOf(
  reading: BookReading,
  person: StoredRecord<'person'>,
): Promise<StoredRecord<'person'> | null> {
  let at: StoredRecord<'person'> = person;
  for (let steps = 0; at.fields.mergedInto !== undefined && steps < 20; steps++) {
    const next = await reading.record(at.fields.mergedInto);
    if (next?.kind !== 'person') return null;
    at = next as StoredRecord<'person'>;
  }
  return at.deletedAt === null ? at : null;
}

async function notesOf(reading: BookReading, id: string): Promise<readonly string[]> {
  return (await reading.linked('note', id, { limit: 100 })).map(({ fields }) => fields.text);
}
