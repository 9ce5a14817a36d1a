import { answerQuery } from './answer-query.ts';
import { createBook, putIn, takeOut } from './match-book.ts';
import type { MatchPerson, MatchQuery } from './match-person.ts';
import type { Match } from './match-reason.ts';
import type { Similarity } from './mix-similarity.ts';
import { profileOf } from './profile.ts';
import { createTextReader, type TextReader } from './reading/read-text.ts';

/** People as matching finds them: by what they are, do and offer, and by what they ask. */
export interface MatchIndex {
  /** Adds somebody, or replaces what was known of them; who is deleted or merged is removed. */
  readonly update: (person: MatchPerson) => void;
  readonly remove: (id: string) => void;
  /** The best matches of an ask, best first, at most `limit`; never the owner. `similarity` adds a second opinion. */
  readonly query: (query: MatchQuery, limit?: number, similarity?: Similarity) => readonly Match[];
  /** The people that are in it, as they were given. */
  readonly people: () => Iterable<MatchPerson>;
  readonly size: () => number;
}

/** Makes an index of these people. For many, begin empty and call `update` in portions. */
export function createMatchIndex(
  people: Iterable<MatchPerson> = [],
  reader: TextReader = createTextReader(),
): MatchIndex {
  const book = createBook(reader);
  const free: number[] = [];
  const remove = (id: string) => {
    const slot = book.slots.get(id);
    if (slot === undefined) return;
    takeOut(book, slot);
    book.slots.delete(id);
    free.push(slot);
  };
  const update = (person: MatchPerson) => {
    remove(person.id);
    if (person.mergedInto) book.aliases.set(person.id, person.mergedInto);
    else book.aliases.delete(person.id);
    if (person.deleted || person.mergedInto) return;
    const slot = free.pop() ?? book.profiles.length;
    book.slots.set(person.id, slot);
    putIn(book, slot, profileOf(person, reader));
  };
  for (const person of people) update(person);
  return {
    update,
    remove,
    query: (query, limit = 10, similarity = undefined) => answerQuery(book, query, limit, similarity),
    people: () => book.profiles.flatMap((profile) => (profile ? [profile.person] : [])),
    size: () => book.slots.size,
  };
}
