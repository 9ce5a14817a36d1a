import { fold } from './fold.ts';
import { queryWords } from './search-terms.ts';
import { matchWord } from './word-match.ts';

/** Characters `start` to `end` (exclusive) of a text that answer a query. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The parts of `text` that answer the query, in order, without overlap; for telling them apart on a screen. */
export function highlight(query: string, text: string): readonly TextSpan[] {
  const typed = queryWords(query);
  const spans: TextSpan[] = [];
  for (const found of text.matchAll(word)) {
    const span = bestSpan(found[0], typed);
    if (span) spans.push({ start: found.index + span.start, end: found.index + span.end });
  }
  return spans;
}

function bestSpan(written: string, typed: readonly string[]): TextSpan | null {
  const folded = fold(written);
  const matches = typed.map((each) => matchWord(folded, each)).filter((match) => match !== null);
  const best = matches.reduce<(typeof matches)[number] | null>(
    (held, match) => (held && held.quality >= match.quality ? held : match),
    null,
  );
  if (!best) return null;
  return { start: writtenAt(written, best.start), end: writtenAt(written, best.end) };
}

/** Where in the written word the folded letter `at` is: folding may make a letter longer (`ß`) or take a mark away. */
function writtenAt(written: string, at: number): number {
  let folded = 0;
  let index = 0;
  for (const letter of written) {
    if (folded >= at && !/^\p{M}/u.test(letter)) return index;
    folded += fold(letter).length;
    index += letter.length;
  }
  return written.length;
}
