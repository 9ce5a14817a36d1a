import { fold, foldedWords } from './fold.ts';

/**
 * What storage looks for in the search text of people, which is folded words with a space on both sides of each
 * (` sanne de vries bakkerij `). People who contain all of `exact` come first; where those are too few, people who
 * share any of `near`, most shared first, are the best guess at a typo. `rankPeople` orders what storage found.
 */
export interface SearchTerms {
  /** The folded words of the query. */
  readonly words: readonly string[];
  /** Pieces that all occur: a word of 3 letters or more anywhere, a shorter one at the start of a word (` sa`). */
  readonly exact: readonly string[];
  /** Trigrams of the words of 4 letters or more, a leading space included; empty where there is none. */
  readonly near: readonly string[];
}

/** The terms of a query as somebody types it; the last word may be unfinished. Empty where it has no letter or digit. */
export function searchTerms(query: string): SearchTerms {
  const words = queryWords(query);
  const exact = words.map((word) => (word.length < 3 ? ` ${word}` : word));
  const near = new Set(words.filter((word) => word.length >= shortestTypo).flatMap(trigrams));
  return { words, exact, near: [...near] };
}

/** From this length on a word may have one typo. */
export const shortestTypo = 4;

/** Between name and family name; who leaves one out or mistakes it still means the same person. */
const particles = new Set([
  'de',
  'den',
  'der',
  'het',
  'la',
  'le',
  'op',
  't',
  'te',
  'ten',
  'ter',
  'van',
  'von',
]);
const mostWords = 8;
/** Of more than this nothing is looked for: every letter of a word is another place for a typo. */
const mostLetters = 200;
const longestWord = 60;

/** The words of a query that must match: a telephone number is one, and particles are passed over beside others. */
export function queryWords(text: string): readonly string[] {
  const query = text.slice(0, mostLetters);
  if (/^[\s\d+()./-]*\d{2}[\s\d+()./-]*$/.test(query)) return [phoneDigits(query)];
  const folded = foldedWords(query).map((word) => word.slice(0, longestWord));
  const words = [...new Set(folded)].slice(0, mostWords);
  const telling = words.filter((word) => !particles.has(word));
  return telling.length > 0 ? telling : words;
}

/** The three-letter pieces of a word with a space before it: `sanne` gives ` sa`, `san`, `ann`, `nne`. */
export function trigrams(word: string): readonly string[] {
  const padded = ` ${fold(word)}`;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
}

/** Without the zeros that a number in the search text (`31612345678`) does not have. */
function phoneDigits(query: string): string {
  const digits = query.replace(/\(0\)/g, '').replace(/\D/g, '');
  return digits.replace(/^0+(?=\d)/, '');
}
