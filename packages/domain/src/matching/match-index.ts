import { answerQuery } from './answer-query.ts';
import { createIntroductionBook, type IntroductionProposal } from './introductions.ts';
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
  /** The best matches of an ask, best first, at most `limit` (10); never the owner. `similarity` adds a second opinion. */
  readonly query: (query: MatchQuery, limit?: number, similarity?: Similarity) => readonly Match[];
  /** The best pairs over all asks, each pair once, best first. Only what changed since the last time is weighed again. */
  readonly introductions: (limit?: number) => readonly IntroductionProposal[];
  /** The same in steps of `portion` people who ask, so that a worker or a page can breathe; yields how many are done. */
  readonly introductionsInSteps: (
    limit?: number,
    portion?: number,
  ) => Generator<number, readonly IntroductionProposal[]>;
  readonly size: () => number;
}

/** Makes an index of these people. For many, begin empty and call `update` in portions. */
export function createMatchIndex(
  people: Iterable<MatchPerson> = [],
  reader: TextReader = createTextReader(),
): MatchIndex {
  const book = createBook(reader);
  const introductions = createIntroductionBook(book);
  const free: number[] = [];
  const remove = (id: string) => {
    const slot = book.slots.get(id);
    if (slot === undefined) return;
    const before = book.profiles[slot];
    takeOut(book, slot);
    book.slots.delete(id);
    free.push(slot);
    introductions.changed(before, undefined);
  };
  const update = (person: MatchPerson) => {
    remove(person.id);
    if (person.mergedInto) book.aliases.set(person.id, person.mergedInto);
    else book.aliases.delete(person.id);
    if (person.deleted || person.mergedInto) return;
    const slot = free.pop() ?? book.profiles.length;
    const profile = profileOf(person, reader);
    book.slots.set(person.id, slot);
    putIn(book, slot, profile);
    introductions.changed(undefined, profile);
  };
  for (const person of people) update(person);
  return {
    update,
    remove,
    query: (query, limit = 10, similarity = undefined) => answerQuery(book, query, limit, similarity),
    introductions: (limit = 50) => lastOf(introductions.steps(limit, Number.POSITIVE_INFINITY)),
    introductionsInSteps: (limit = 50, portion = 100) => introductions.steps(limit, portion),
    size: () => book.slots.size,
  };
}

function lastOf<Item>(steps: Generator<number, Item>): Item {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
