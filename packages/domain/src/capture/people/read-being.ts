import { isOrganisationWord, isStopWord } from '../phrases/lexicon.ts';
import { isCapital } from '../phrases/name-at.ts';
import { placeStretch } from '../phrases/place-stretch.ts';
import { roleAt, skipArticles } from '../phrases/role-at.ts';
import { tied } from '../phrases/role-complement.ts';
import type { Line } from '../reading/line.ts';
import { notOccupations } from '../words/occupations.ts';
import type { Piece } from './piece.ts';
import { setDetail } from './set-detail.ts';
import { wordBefore } from './standing.ts';
import type { State } from './state.ts';

const being =
  /^(?:is|was|als|as|wordt|werd|becomes|became|are|zijn|she's|he's|who's|hes|shes|whos|being|'s|they're|werden|be)$/;
const stopped = /^(?:gestopt|stopte|stopped|quit|resigned|vertrokken|weg)$/;

/** `is arts`, `werkt als docent`, `she's a vet`; after `gestopt als` nothing. */
export function readBeing(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  if (!being.test(tokens[at]?.plain ?? '') || at + 1 >= piece.end || isPossessive(state, at)) return null;
  if (stopped.test(wordBefore(state, at)) || isPast(state, at)) return nowAfter(state, piece, at);
  const from = skipArticles(tokens, at + 1, piece.end);
  const role = roleAt(state.line, from, piece.end);
  return role ? setDetail(state, 'role', role, 0.9) : unlistedRole(state, piece, at + 1, from);
}

/** `used to be at Shell and now works for the council`: what was is over at `now`. */
function nowAfter({ line: { tokens } }: State, piece: Piece, at: number): number {
  const now = tokens
    .slice(at, piece.end)
    .findIndex(({ plain }) => /^(?:now|nu|nowadays|tegenwoordig)$/.test(plain));
  return now < 0 ? piece.end : at + now;
}

/** `sharp as a tack`; `works as a farrier` and `, now as a farrier` say what somebody is. */
function isComparison(state: State, after: number): boolean {
  if (!/^(?:as|als)$/.test(wordBefore(state, after))) return false;
  return /^(?:sharp|fit|good|clear|cool|dry|bright|keen|quiet|strong|tough|old|deaf|blind|mad|busy|zo|net|sterk|gek|doof|blij|fris)$/.test(
    wordBefore(state, after - 1),
  );
}

/** `sinds zijn pensioen`. */
function isPossessive(state: State, at: number): boolean {
  return (
    state.line.tokens[at]?.plain === 'zijn' &&
    /^(?:sinds|na|voor|met|van|tijdens|door|over|in|op|aan)$/.test(wordBefore(state, at))
  );
}

/** `used to be a pilot`. */
function isPast(state: State, at: number): boolean {
  return wordBefore(state, at) === 'to' && wordBefore(state, at - 1) === 'used';
}

/** `is boswachter bij …`, `she's a farrier`: an occupation that no list has, before a workplace or after an article. */
function unlistedRole(state: State, piece: Piece, after: number, from: number): number | null {
  const { tokens } = state.line;
  const end = plainWordsEnd(state.line, from, piece.end);
  if (/ing$/.test(tokens[from]?.plain ?? '') || isComparison(state, after)) return null;
  if (end === from || notOccupations.has(tokens[end - 1]?.plain ?? '')) return null;
  const article = tokens.slice(after, from).some(({ plain }) => /^(?:a|an|een)$/.test(plain));
  const alone = article && end - from <= 2 && end === piece.end;
  const next = tied.test(tokens[end]?.plain ?? '') ? end + 1 : end;
  return alone || isWorkplace(state.line, next, piece.end)
    ? setDetail(state, 'role', { from, end }, 0.55)
    : null;
}

function isWorkplace(line: Line, at: number, limit: number): boolean {
  const { tokens, reading } = line;
  if (at < limit && /^(?:in|te|uit)$/.test(tokens[at]?.plain ?? ''))
    return placeStretch(line, at + 1, limit, true) !== null;
  if (at >= limit || !/^(?:bij|aan|at|van|of|voor|for)$/.test(tokens[at]?.plain ?? '')) return false;
  const next = tokens[at + 1];
  return isCapital(next) || !reading.cased || /^(?:de|het|the)$/.test(next?.plain ?? '');
}

/** Where at most four words that no list knows end. */
export function plainWordsEnd(line: Line, from: number, limit: number): number {
  let end = from;
  while (end < limit && end < from + 4 && isPlainWord(line, end)) end++;
  return end;
}

function isPlainWord({ tokens, reading }: Line, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isStopWord(token.plain) || isOrganisationWord(token.plain)) return false;
  if (tied.test(token.plain)) return false;
  return !(reading.cased && /\p{Lu}/u.test(token.text)) && /^[\p{L}-]{3,}$/u.test(token.text);
}
