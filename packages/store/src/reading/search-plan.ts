import { type SearchTerms, searchTerms } from '@kennis/domain';

/**
 * What the search text of a person must contain: for every word of the query one of its alternatives, and of that every
 * piece. Pieces have three letters or more, spaces included, so an index of trigrams finds each.
 */
export type SearchPlan = readonly (readonly (readonly string[])[])[];

/** Contains every word as it was typed. Null where the query has only words of one letter, which no index finds. */
function exactPlan({ exact }: SearchTerms): SearchPlan | null {
  const pieces = exact.filter((piece) => piece.length >= shortestPiece);
  return pieces.length === 0 ? null : pieces.map((piece) => [[piece]]);
}

/** Contains every word with at most one letter left out, added, changed or swapped; null where no word is long enough. */
function nearPlan({ exact, words }: SearchTerms): SearchPlan | null {
  if (!words.some((word) => word.length >= shortestTypo)) return null;
  const plan = words.map((word, index) => {
    const itself = [exact[index] ?? word];
    return word.length < shortestTypo ? [itself] : [itself, ...typos(word)];
  });
  const indexed = plan.filter((alternatives) => alternatives.every((pieces) => pieces.every(isIndexed)));
  return indexed.length === 0 ? null : indexed;
}

/** Whether a person's search text answers a plan. */
export function answers(plan: SearchPlan, searchText: string): boolean {
  return plan.every((word) =>
    word.some((alternative) => alternative.every((piece) => searchText.includes(piece))),
  );
}

/** How close a person is to what was typed: a guess that is cheap and sees only what storage keeps. More is closer. */
export function closeness({ exact, near }: SearchTerms, person: SearchHit): number {
  const name = ` ${person.sortName.replace(',', '')} `;
  const familiarity = 1 - 1 / (2 + person.contactDays);
  const exactly = exact.map((piece) => pieceScore(piece, name, person.searchText));
  const shared = near.map((trigram) => trigramScore(trigram, name, person.searchText));
  return familiarity + sum(exactly) + (near.length === 0 ? 0 : (4 * sum(shared)) / near.length);
}

/** What storage keeps of a person for search. */
export interface SearchHit {
  readonly sortName: string;
  readonly searchText: string;
  readonly contactDays: number;
}

function pieceScore(piece: string, name: string, text: string): number {
  const start = piece.startsWith(' ') ? piece : ` ${piece}`;
  if (name.includes(`${start} `)) return 16;
  if (name.includes(start)) return 12;
  if (text.includes(start)) return 8;
  return text.includes(piece) ? 6 : 0;
}

function trigramScore(trigram: string, name: string, text: string): number {
  if (name.includes(trigram)) return 1.5;
  return text.includes(trigram) ? 1 : 0;
}

function sum(scores: readonly number[]): number {
  return scores.reduce((total, score) => total + score, 0);
}

/** The terms of a query with both plans. */
export function planSearch(query: string): {
  readonly terms: SearchTerms;
  readonly exact: SearchPlan | null;
  readonly near: SearchPlan | null;
} {
  const terms = searchTerms(query);
  return { terms, exact: exactPlan(terms), near: nearPlan(terms) };
}

const shortestPiece = 3;
const shortestTypo = 4;
const shortestPartTypo = 6;

/**
 * What remains of a word around one typo: two neighbours swapped, one letter too many, or one missing or changed. A short
 * word must begin so, a longer one may be part of a compound.
 */
function typos(word: string): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const add = (...pieces: readonly string[]) => {
    const indexed = pieces.filter(isIndexed);
    if (indexed.length > 0) found.set(indexed.join('|'), indexed);
  };
  for (let at = 0; at < word.length; at++) {
    const inside = word.length >= shortestPartTypo && at >= shortestPiece;
    const start = `${inside ? '' : ' '}${word.slice(0, at)}`;
    const rest = word.slice(at + 1);
    if (rest !== '') add(`${word.slice(0, at)}${rest[0]}${word[at]}${rest.slice(1)}`);
    add(`${start}${rest}`);
    add(start, rest);
    add(start, word.slice(at));
  }
  return [...found.values()];
}

function isIndexed(piece: string): boolean {
  return piece.length >= shortestPiece;
}
