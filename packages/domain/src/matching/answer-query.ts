import { explain } from './explain-match.ts';
import type { MatchBook } from './match-book.ts';
import type { MatchQuery } from './match-person.ts';
import type { Match } from './match-reason.ts';
import type { Similarity } from './mix-similarity.ts';
import { languageOf } from './reading/read-text.ts';
import { profileOfId, weighCandidates } from './weigh-candidates.ts';

/** Answers one ask from the book: ranked, weighed both ways, with reasons. */
export function answerQuery(
  book: MatchBook,
  query: MatchQuery,
  limit: number,
  similarity?: Similarity,
): readonly Match[] {
  const asked = {
    reading: book.reader.read(query.text, query.lang, 'ask'),
    owner: profileOfId(book, book.aliases.get(query.owner) ?? query.owner),
    query,
    lang: query.lang ?? languageOf(query.text, undefined),
    reader: book.reader,
  };
  return weighCandidates(book, query, limit, similarity).map((weighed) => explain(weighed, asked));
}
