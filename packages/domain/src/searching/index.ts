export { fold, foldedWords } from './fold.ts';
export type { TextSpan } from './highlight.ts';
export type { RankedPerson, SearchField, SearchRow } from './rank-people.ts';
export { rankPeople } from './rank-people.ts';
export type { SearchTerms } from './search-terms.ts';
export { searchTerms } from './search-terms.ts';
