import type { Book, StoredRecord } from '@kennis/store';

const page = 100;

/** Everybody in a book, page by page; those merged into others are no longer anybody. */
export async function* livePeople(book: Book): AsyncGenerator<StoredRecord<'person'>> {
  let after = '';
  for (;;) {
    const people = await book.all('person', { limit: page, ...(after !== '' && { after }) });
    for (const person of people) if (person.fields.mergedInto === undefined) yield person;
    const last = people.at(-1);
    if (!last || people.length < page) return;
    after = last.id;
  }
}
