import type { Line } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';
import { notOccupations } from '../words/occupations.ts';
import { phraseEnds } from '../words/stop-words.ts';
import {
  isCalendarWord,
  isField,
  isModifier,
  isOccasion,
  isOccupation,
  isOrganisationWord,
  isStopWord,
  placeAt,
} from './lexicon.ts';
import { isAcronym, isCapital, isWord } from './name-words.ts';
import { complementEnd } from './role-complement.ts';
import type { Stretch } from './stretch.ts';

const article =
  /^(?:een|a|an|de|het|the|'n|'t|our|onze|mijn|my|nu|now|nieuwe|new|hun|their|zo'n|some|zelf|as|currently|momenteel|tegenwoordig|nowadays|ook|also|still|nog|daar|there|inmiddels|sinds kort|al jaren)$/;

const mostArticles = 4;

/** The token after articles and the like: `the new HR manager` starts at `HR`. */
export function skipArticles(tokens: readonly Token[], at: number, limit: number): number {
  let from = at;
  while (from < Math.min(limit, at + mostArticles) && article.test(tokens[from]?.plain ?? '')) from++;
  return from;
}

/**
 * The role at token `at`: describing words, the occupation, and what it is in: `jonge ontwerper`, `docent wiskunde`, `head of marketing`.
 * Null where no occupation is found before the phrase ends.
 */
export function roleAt(line: Line, at: number, limit: number): Stretch | null {
  const from = skipArticles(line.tokens, at, limit);
  const head = headFrom(line, from, limit);
  return head < 0 ? null : { from, end: complementEnd(line, head + 1, limit) };
}

const mostWords = 6;

/** The last occupation word before the phrase ends, over describing words only; -1 where there is none. */
function headFrom(line: Line, from: number, limit: number): number {
  let head = -1;
  for (let at = from; at < limit && at < from + mostWords; at++) {
    if (isHead(line, at, from, head)) head = at;
    else if (head >= 0 ? !leadsOn(line.tokens, at, limit) : !describes(line, at)) break;
  }
  return head;
}

function isHead(line: Line, at: number, from: number, head: number): boolean {
  const token = line.tokens[at];
  if (!isWord(token) || !isOccupation(token.plain) || isInitialism(line, at, from)) return false;
  if (
    token.plain === 'lead' &&
    (at === from ||
      /^(?:warme?|hete?|koude?|warm|hot|cold|new|nieuwe|goede)$/.test(line.tokens[at - 1]?.plain ?? ''))
  )
    return false;
  return head < 0 || !opensName(line, token, head);
}

/** `Erasmus MC` is no master of ceremonies. */
function isInitialism({ tokens, reading }: Line, at: number, from: number): boolean {
  const before = tokens[at - 1];
  return reading.cased && at > from && isAcronym(tokens[at]) && isCapital(before) && !isAcronym(before);
}

/** `accountant Bakker`: a capital after an occupation in lower case is a name. */
function opensName({ tokens, reading }: Line, token: Token, head: number): boolean {
  return reading.cased && isCapital(token) && !isAcronym(token) && !isCapital(tokens[head]);
}

/** `architect and lecturer`, `co-founder and chief engineer`. */
function leadsOn(tokens: readonly Token[], at: number, limit: number): boolean {
  const [word = '', next = '', then = ''] = [0, 1, 2].map((ahead) => tokens[at + ahead]?.plain ?? '');
  if (at + 1 >= limit) return false;
  if (/^(?:en|and|&)$/.test(word)) return isOccupation(next) || (isModifier(next) && isOccupation(then));
  return isModifier(word) && isOccupation(next);
}

/** Nouns that are small talk elsewhere: `coffee farmer`, `event manager`. */
const goods =
  /^(?:coffee|koffie|lunch|dinner|event|events|party|conference|congres|contact|client|klant|it|data|media)$/;

/** A word that may stand before an occupation: listed, or in lower case and no other kind of word. */
function describes({ tokens, reading }: Line, at: number): boolean {
  const token = tokens[at];
  if (!isWord(token)) return false;
  const { plain } = token;
  const next = tokens[at + 1]?.plain ?? '';
  if (isModifier(plain) || isField(plain)) return true;
  if (goods.test(plain) || notOccupations.has(plain)) return isOccupation(next);
  if (/^(?:en|and|&)$/.test(plain)) return isModifier(tokens[at - 1]?.plain ?? '');
  if (phraseEnds.has(plain) || isStopWord(plain) || isCalendarWord(plain) || isOccasion(plain)) return false;
  if (isOrganisationWord(plain) || placeAt(tokens, at))
    return isOccupation(next) && !isCapital(tokens[at + 1]);
  return isPlainOrOpening(reading.cased, tokens, at);
}

/** A word in lower case; with a capital only where it opens a phrase: `Jeugdconsulent`. */
function isPlainOrOpening(cased: boolean, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (cased && isCapital(token) && !isAcronym(token))
    return tokens[at - 1]?.kind !== 'word' && isOccupation(tokens[at + 1]?.plain ?? '');
  return /^[\p{L}&-]+$/u.test(token?.text ?? '');
}
