import {
  isField,
  isOccasion,
  isOccupation,
  isOrganisationWord,
  isStopWord,
  placeAt,
} from '../phrases/lexicon.ts';
import { isAcronym, isCapital } from '../phrases/name-words.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import { placeStretch } from '../phrases/place-stretch.ts';
import type { Stretch } from '../phrases/stretch.ts';
import type { Line } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';
import { phraseEnds } from '../words/stop-words.ts';
import type { Piece } from './piece.ts';
import { setDetail } from './set-detail.ts';
import { isAfterDetail, wordBefore } from './standing.ts';
import type { State } from './state.ts';

const sure = /^(?:in|te|uit|from|near|nabij|rond|buiten|outside|around|omgeving)$/;
const small = /^(?:de|het|the|buurt|omgeving|nearby|downtown|hartje|centrum|het hart)$/;
const living = /^(?:woont|woon|wonen|based|lives|living|gevestigd|located|wonend|wonende)$/;

/** `in Zwolle`, `uit Gent`, `from Leeds`, `based in Berlin`, `op Texel`. */
export function readPlace(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const { plain = '' } = tokens[at] ?? {};
  if (at + 1 >= piece.end || !(sure.test(plain) || isOnIsland(state.line, at) || isMovedTo(state, at)))
    return null;
  if (/^(?:moving|verhuist|verhuizen|emigreert|naar|to)$/.test(wordBefore(state, at))) return null;
  const from = small.test(tokens[at + 1]?.plain ?? '') && !placeAt(tokens, at + 1) ? at + 2 : at + 1;
  const found = placeStretch(state.line, from, piece.end, true);
  if (!found)
    return (
      acronym(state, piece, at, from) ?? lowerHouse(state, piece, at, from) ?? lowerPlace(state, piece, at)
    );
  if (isOfTopic(state, piece, at) || isLivedThrough(state, found)) return found.end;
  if (opensLongerName(state.line, found.end, piece.end)) return null;
  if (isCompound(state.line, from, found.end, piece.end)) return found.end;
  if (found.name !== null) return setDetail(state, 'place', found, 0.95, { text: found.name });
  return unlistedPlace(state, piece, at, found);
}

/** `heeft drie jaar in Japan gewerkt`. */
function isLivedThrough({ line: { tokens } }: State, { end }: Stretch): boolean {
  return /^(?:gewerkt|gewoond|gestudeerd|geweest|gezeten|gereisd|gediend)$/.test(tokens[end]?.plain ?? '');
}

/** `gesproken over de wijk in Utrecht`, `to talk about housing in Bristol`: where the topic is. */
function isOfTopic({ line: { tokens } }: State, piece: Piece, at: number): boolean {
  for (let index = at - 1; index > piece.from; index--) {
    const token = tokens[index];
    if (isCapital(token) || /^(?:met|with|bij|van|who|die|en|and)$/.test(token?.plain ?? '')) return false;
    if (/^(?:over|about)$/.test(token?.plain ?? ''))
      return /^(?:gesproken|sprak|spraken|spreken|gepraat|praten|praatte|praatten|bijgepraat|gekletst|gebeld|gesprek|gehad|overlegd|talk|talked|talking|spoke|spoken|chat|chatted|chatting|conversation|call|me|us|met)$/.test(
        tokens[index - 1]?.plain ?? '',
      );
  }
  return false;
}

/** Capitals that no list has: an organisation where a word says so (`in het Catharina Ziekenhuis`), else the place. */
function unlistedPlace(state: State, piece: Piece, at: number, found: Stretch): number | null {
  const { tokens } = state.line;
  const organisation = tokens.slice(found.from, found.end).some(({ plain }) => isOrganisationWord(plain));
  const definite = /^(?:de|het|the)$/.test(tokens[found.from - 1]?.plain ?? '') && tokens[at]?.plain === 'in';
  const firm =
    tokens[at]?.plain === 'from' &&
    found.end - found.from > 1 &&
    /^(?:in|near)$/.test(tokens[found.end]?.plain ?? '');
  if (firm) return setDetail(state, 'organisation', found, 0.6);
  if (organisation || definite) return setDetail(state, 'organisation', found, organisation ? 0.8 : 0.5);
  if (tokens[at]?.plain === 'from' && opensOrganisation(state.line, found.from, piece.end)) return null;
  return setDetail(state, 'place', found, 0.7);
}

/** `from the Lisbon trip`, `uit het Londen kantoor`: the place only says which one. */
function isCompound({ tokens }: Line, from: number, end: number, limit: number): boolean {
  const next = tokens[end];
  if (!/^(?:the|het|our|onze)$/.test(tokens[from - 1]?.plain ?? '') || end >= limit || next === undefined)
    return false;
  return !isStopWord(next.plain) && !phraseEnds.has(next.plain) && !isCapital(next);
}

/** `from the Athens Water Company`: capitals go on to a word for an organisation. */
function opensLongerName({ tokens }: Line, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && isCapital(tokens[end]) && !isOrganisationWord(tokens[end]?.plain ?? '')) end++;
  return end < limit && isOrganisationWord(tokens[end]?.plain ?? '');
}

/** `teamhoofd spoed in het UZ Antwerpen`. */
function acronym(state: State, piece: Piece, at: number, from: number): number | null {
  const { line } = state;
  if (from === at + 1 || !line.reading.cased || !isAcronym(line.tokens[from])) return null;
  if (!isAfterDetail(state, at)) return null;
  const found = organisationAt(line, from, piece.end, true);
  return found && setDetail(state, 'organisation', found, 0.75);
}

/** `arts in het haga ziekenhuis`, dictated. */
function lowerHouse(state: State, piece: Piece, at: number, from: number): number | null {
  const { tokens, reading } = state.line;
  if (reading.cased || !isAfterDetail(state, at)) return null;
  if (from === at + 1) return kindNamed(state, piece, from);
  for (let end = from + 1; end <= Math.min(piece.end, from + 3); end++) {
    const { plain = '' } = tokens[end - 1] ?? {};
    if (isStopWord(plain)) return null;
    if (isOrganisationWord(plain) && end > from + 1)
      return setDetail(state, 'organisation', { from, end }, 0.7);
  }
  if (/^(?:st|st\.|sint)$/.test(tokens[from]?.plain ?? '') && isUnknown(tokens[from + 1]))
    return setDetail(state, 'organisation', { from, end: from + 2 }, 0.6);
  return isHouse(state, piece, from) ? setDetail(state, 'organisation', { from, end: from + 1 }, 0.5) : null;
}

/** `vrijwilliger in hospice de regenboog`. */
function kindNamed(state: State, piece: Piece, at: number): number | null {
  if (!isOrganisationWord(state.line.tokens[at]?.plain ?? '')) return null;
  const found = organisationAt(state.line, at, piece.end, true);
  return found && found.end > at + 1 ? setDetail(state, 'organisation', found, 0.6) : null;
}

/** `verzorgende in de lindehof in ede`, `nachtdienst in het rijnstate`: nothing follows but where that is. */
function isHouse({ line }: State, piece: Piece, at: number): boolean {
  const { tokens } = line;
  if (!isUnknown(tokens[at]) || placeAt(tokens, at)) return false;
  if (/(?:stad|wijk|buurt|dorp|straat|regio|polder|zorg|haven|stad|centrum)$/.test(tokens[at]?.plain ?? ''))
    return false;
  const next = tokens[at + 1]?.plain ?? '';
  return at + 1 >= piece.end || (/^(?:in|te|uit)$/.test(next) && placeAt(tokens, at + 2) !== null);
}

/** `zijn net verhuisd naar Ermelo`. */
function isMovedTo(state: State, at: number): boolean {
  const { tokens } = state.line;
  const moved = /^(?:verhuisd|getrokken|moved|relocated)$/.test(wordBefore(state, at));
  return (
    moved &&
    /^(?:naar|to)$/.test(tokens[at]?.plain ?? '') &&
    (placeAt(tokens, at + 1) !== null ||
      (/^(?:verhuisd|relocated)$/.test(wordBefore(state, at)) && isCapital(tokens[at + 1])))
  );
}

function isOnIsland({ tokens }: Line, at: number): boolean {
  if (!/^(?:op|on)$/.test(tokens[at]?.plain ?? '')) return false;
  return placeAt(tokens, small.test(tokens[at + 1]?.plain ?? '') ? at + 2 : at + 1) !== null;
}

const alone = /^(?:te|uit|near|nabij|outside|buiten)$/;

/** In a line without capitals one unlisted word is taken where nothing else can follow: `in ludlow` after what they do. */
function lowerPlace(state: State, piece: Piece, at: number): number | null {
  const { tokens, reading } = state.line;
  const { plain = '' } = tokens[at] ?? {};
  const clear = alone.test(plain) || living.test(wordBefore(state, at));
  const last =
    plain === 'in' &&
    isAfterDetail(state, at) &&
    (at + 2 >= piece.end || isStopWord(tokens[at + 2]?.plain ?? ''));
  if (reading.cased || !(clear || last) || at + 1 >= piece.end || !isUnknown(tokens[at + 1])) return null;
  return setDetail(state, 'place', { from: at + 1, end: at + 2 }, clear ? 0.5 : 0.4);
}

function isUnknown(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !/^\p{L}{3,}$/u.test(token.text)) return false;
  if (
    /(?:en|an)$/.test(token.plain) &&
    /^(?:praten|spreken|\p{L}+(?:ellen|eren|aken|eten|ezen|ijven|ingen|eken|ijken|oren|agen|ragen|unnen|ijden|oeken|open|aten|uren|enen|iezen))$/u.test(
      token.plain,
    )
  )
    return false;
  return ![isStopWord, isField, isOccupation, isOrganisationWord, isOccasion].some((is) => is(token.plain));
}

/** `from Harbour Radio`: more capitals, or a word for an organisation. */
function opensOrganisation(line: Line, at: number, limit: number): boolean {
  for (let index = at; index < limit; index++) {
    const token = line.tokens[index];
    if (isOrganisationWord(token?.plain ?? '')) return true;
    if (!isCapital(token)) return index === at + 1 && !placeAt(line.tokens, at);
  }
  return true;
}
