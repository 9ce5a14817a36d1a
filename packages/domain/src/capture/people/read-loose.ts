import {
  isCompany,
  isField,
  isLanguage,
  isOccupation,
  isOrganisationWord,
  isStopWord,
  placeAt,
} from '../phrases/lexicon.ts';
import { isCapital } from '../phrases/name-at.ts';
import { isAcronym } from '../phrases/name-words.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import { placeStretch } from '../phrases/place-stretch.ts';
import type { Token } from '../reading/tokens.ts';
import type { Piece } from './piece.ts';
import { setDetail } from './set-detail.ts';
import { isAfterDetail, isAfterName } from './standing.ts';
import type { State } from './state.ts';

/** An organisation or place that stands alone: `, Philips, Eindhoven`. */
export function readLoose(state: State, piece: Piece, at: number): number | null {
  const { line } = state;
  const token = line.tokens[at];
  if (
    token?.kind !== 'word' ||
    (isStopWord(token.plain) && !isNameArticle(state, at) && !isPlaceAlone(state, piece, at))
  )
    return null;
  if (isLanguage(token.plain) && at + 1 === piece.end) return piece.end;
  const alone = at === piece.from || isAfterDetail(state, at) || isAfterName(state, at);
  const place = placeStretch(line, at, piece.end, false);
  if (place && alone && (place.end === piece.end || isTownOf(state, at, place.end)))
    return setDetail(state, 'place', place, 0.9, { text: place.name });
  return (
    cuedOrganisation(state, piece, at, alone) ??
    closedOrganisation(state, piece, at) ??
    closingLetters(state, piece, at) ??
    (alone ? capitals(state, piece, at) : null)
  );
}

/** `bij Deloitte Leeuwarden en …`: the town of the firm right before it. */
function isTownOf(state: State, at: number, end: number): boolean {
  const organisation = state.people[state.current]?.organisation;
  const before = state.line.tokens[at - 1];
  return (
    organisation !== null &&
    organisation?.end === before?.end &&
    isStopWord(state.line.tokens[end]?.plain ?? '')
  );
}

/** `graficus, Best`: a word that is a place too, alone with its capital. */
function isPlaceAlone({ line: { tokens, reading } }: State, piece: Piece, at: number): boolean {
  if (!reading.cased || !isCapital(tokens[at]) || tokens[at - 1]?.kind !== 'soft') return false;
  return at === piece.from && placeAt(tokens, at)?.end === piece.end;
}

/** `Het Koffielab`. */
function isNameArticle({ line: { tokens, reading } }: State, at: number): boolean {
  return reading.cased && /^(?:De|Het|The|'t)$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]);
}

/** `bakkerij De Vries`, `provincie Overijssel`. */
function cuedOrganisation(state: State, piece: Piece, at: number, alone: boolean): number | null {
  const { tokens } = state.line;
  const token = tokens[at];
  if (!isOrganisationWord(token?.plain ?? '') || !(alone || isCapital(tokens[at + 1]))) return null;
  const found = organisationAt(state.line, at, piece.end, false);
  if (!found || !(found.end - found.from > 1 || isCapital(token) || isCompany(token?.plain ?? '')))
    return null;
  return setDetail(state, 'organisation', found, 0.75);
}

/** `(chess club)`: a short piece that ends in a word for an organisation. */
function closedOrganisation(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const length = piece.end - at;
  if (at !== piece.from || length < 2 || length > 3 || state.people.length === 0) return null;
  const before = tokens[at - 1];
  const open = before?.text === '(' || (before?.text === ',' && isOrganisationOpen(state));
  const last = tokens[piece.end - 1]?.plain ?? '';
  if (!open || isStopWord(tokens[at]?.plain ?? '')) return null;
  if (!isOrganisationWord(last) && !tokens.slice(at, piece.end).some(({ plain }) => plain === '&'))
    return null;
  return setDetail(state, 'organisation', { from: at, end: piece.end }, 0.6);
}

/** `facilities mgr, birmingham airport`, typed without capitals: where the person works was not said yet. */
function isOrganisationOpen({ line, people, current, pending }: State): boolean {
  const person = people[current];
  return !line.reading.cased && person !== undefined && person.organisation === null && !pending.organisation;
}

/** `(2e jaars rechten UvT)`: letters that stand for a name close what is between brackets. */
function closingLetters(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  if (at !== piece.end - 1 || at === piece.from || tokens[piece.end]?.text !== ')') return null;
  const { text = '', plain = '' } = tokens[at] ?? {};
  if (!/^\p{Lu}\p{L}?\p{Lu}[\p{L}/]?$/u.test(text) || isOccupation(plain) || isField(plain)) return null;
  return setDetail(state, 'organisation', { from: at, end: at + 1 }, 0.5);
}

const placeEnding =
  /.{2,}(?:stad|burg|berg|dam|dijk|drecht|hoven|veen|bosch|broek|horst|kerke?|wijk|zijl|rade|beek|gem|zele|ingen|ham|ford|bury|mouth|chester|shire|wick|borough|burgh|stead|worth|pool|port|haven|ville|grad|polis|land|heim|hausen|furt|wolde|muiden|laar|loo|lo|sluis|schoten|beke|dorf|bach|minster|combe|leigh|field)$/;

/** `Stellenbosch`, `Knaresborough`: no list has every town. */
function hasPlaceEnding(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isAcronym(token) &&
    placeEnding.test(token.plain) &&
    !isOrganisationWord(token.plain)
  );
}

/** Capitals after a comma: the organisation, or where that is known already a single word is the place. */
function capitals(state: State, piece: Piece, at: number): number | null {
  const { line } = state;
  const person = state.people[state.current];
  const boundary = line.tokens[at - 1];
  if (!line.reading.cased || !isCapital(line.tokens[at]) || !person) return null;
  if (boundary === undefined || (boundary.kind === 'hard' && boundary.text !== ';')) return null;
  const found = organisationAt(line, at, piece.end, false);
  if (!found || (found.end !== piece.end && placeAt(line.tokens, found.end)?.end !== piece.end)) return null;
  const single = found.end - found.from === 1 && at === piece.from && person.place === null;
  const placed = single && (person.organisation !== null || hasPlaceEnding(line.tokens[at]));
  return setDetail(state, placed ? 'place' : 'organisation', found, placed ? 0.5 : 0.6);
}
