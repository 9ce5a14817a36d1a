import { endWithinOneEdit, isWithinOneEdit, startWithinOneEdit } from './one-edit.ts';
import { shortestTypo } from './search-terms.ts';

/** How well a word answers what was typed, from 0 to 1, and which of its letters do. */
export interface WordMatch {
  readonly quality: number;
  readonly start: number;
  readonly end: number;
}

const shortestPart = 3;
/** A shorter part with a typo would be found in too many words. */
const shortestPartTypo = 6;

/** The match of one folded word with one folded word of the query, or null. */
export function matchWord(word: string, typed: string): WordMatch | null {
  const at = word.indexOf(typed);
  if (at >= 0) return matchPart(word, typed, at);
  if (typed.length < shortestTypo) return null;
  if (isWithinOneEdit(word, typed)) return { quality: 0.5, start: 0, end: word.length };
  const end = startWithinOneEdit(word, typed);
  if (end > 0) return { quality: 0.4, start: 0, end };
  const part = typed.length < shortestPartTypo ? 0 : endWithinOneEdit(word, typed);
  return part > 0 ? { quality: 0.3, start: word.length - part, end: word.length } : null;
}

/** The whole word, its start, the end of a compound (`desembakkerij`), somewhere inside it. */
function matchPart(word: string, typed: string, at: number): WordMatch | null {
  if (word.length === typed.length) return { quality: 1, start: 0, end: word.length };
  if (at === 0) return { quality: 0.9, start: 0, end: typed.length };
  if (typed.length < shortestPart) return null;
  const last = word.endsWith(typed);
  const start = last ? word.length - typed.length : at;
  return { quality: last ? 0.7 : 0.55, start, end: start + typed.length };
}
