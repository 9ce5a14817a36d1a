import { isTitle } from '../../people/name-titles.ts';
import type { Line } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';
import { isNamesake } from './lexicon.ts';
import { nameEnd } from './name-end.ts';
import { familyEnd } from './name-family.ts';
import { nameOpening } from './name-opening.ts';
import { surnameEnd } from './name-surname.ts';
import type { View } from './name-view.ts';
import { isNameParticle, isWord } from './name-words.ts';

export { isCapital } from './name-words.ts';

/** A name in the tokens `from` to `end`, and how sure that it is one. */
export interface NameFound {
  /** Where the name itself starts; titles like `dr.` and `mevrouw` belong to it. */
  readonly from: number;
  readonly end: number;
  readonly confidence: number;
}

/**
 * The name of a person at token `at`, or null. `strong` says that a name must stand here (`sprak met …`, `… stuurt me`), so that
 * an unknown word will do.
 */
export function nameAt(
  line: Line,
  at: number,
  strong: boolean,
  limit: number = line.tokens.length,
): NameFound | null {
  const { tokens } = line;
  const view: View = { line, tokens, limit };
  const from = titlesEnd(view, at);
  if (from >= limit || !isWord(tokens[from]) || isNamesake(tokens, from)) return null;
  const start = from > at ? titledFrom(tokens, at) : from;
  const family = from > at ? titledFamilyEnd(view, from) : from;
  if (family > from) return { from: start, end: family, confidence: 0.9 };
  const confidence = nameOpening(view, from, strong || from > at);
  if (confidence === 0) return null;
  const end = nameEnd(view, from);
  return {
    from: start,
    end,
    confidence: end - from > 1 && confidence > 0.5 ? Math.min(confidence + 0.1, 0.98) : confidence,
  };
}

/** `mevrouw Van Vliet`; dictated `mevrouw van vliet`. */
function titledFamilyEnd(view: View, from: number): number {
  const dictated = !view.line.reading.cased && isNameParticle(view.tokens, from);
  return dictated ? surnameEnd(view, from) : familyEnd(view, from);
}

/** Titles that are ordinary words or names when spoken out do not open a name. */
const spelledOut = new Set(['dame', 'lady', 'lord', 'miss', 'herr', 'mag', 'em']);

/** Nobody has more titles than this. */
const mostTitles = 6;

function titlesEnd({ tokens, limit }: View, at: number): number {
  let from = at;
  if (tokens[from]?.plain === 'de' && tokens[from + 1]?.plain === 'heer') from += 2;
  const last = Math.min(limit, from + mostTitles);
  for (; from < last; from++) {
    const token = tokens[from];
    if (!isWord(token) || !isTitle(token.text) || spelledOut.has(token.plain)) break;
  }
  return from;
}

/** `de heer` says no more than the name does. */
function titledFrom(tokens: readonly Token[], at: number): number {
  return tokens[at]?.plain === 'de' && tokens[at + 1]?.plain === 'heer' ? at + 2 : at;
}
