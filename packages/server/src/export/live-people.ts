import { isPersonField, type PersonFields } from '@kennis/domain';
import type { Book, StoredRecord } from '@kennis/store';

const page = 100;

/** Everybody in a book, page by page; those merged into others are no longer anybody. */
export async function* livePeople(book: Book): AsyncGenerator<StoredRecord<'person'>> {
  let after = '';
  for (;;) {
    const people = await book.all('person', { limit: page, ...(after !== '' && { after }) });
    for (const person of people)
      if (person.fields.mergedInto === undefined) yield { ...person, fields: readable(person.fields) };
    const last = people.at(-1);
    if (!last || people.length < page) return;
    after = last.id;
  }
}

/** A record may come before its name does, and one that is damaged must not keep the others in. */
function readable(fields: PersonFields): PersonFields {
  const kept = Object.entries(fields).filter(([path, value]) => isPersonField(path, value));
  return { name: { full: '' }, ...(Object.fromEntries(kept) as Partial<PersonFields>) };
}
