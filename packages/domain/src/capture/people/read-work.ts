import { isOrganisationWord, placeAt } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import type { Stretch } from '../phrases/stretch.ts';
import type { Piece } from './piece.ts';
import { setDetail } from './set-detail.ts';
import { isAfterDetail, isAfterName, wordBefore } from './standing.ts';
import { claim, type State } from './state.ts';

const cue = /^(?:bij|van|voor|at|from|for|of|aan|op|@|namens|binnen)$/;
const working =
  /^(?:werkt|werk|werken|werkte|works|working|worked|zit|actief|employed|werkzaam|werkend|tegenwoordig|nowadays)$/;
const gone =
  /(?:^| )(?:no longer|not|niet meer|niet langer|weg|vertrokken|left|formerly|voorheen|used to work|werkte|worked|ex)(?: \p{L}+)?$/u;

/** `van Philips`, `werkt bij de gemeente`, `CEO of Acme`, `docent op het Stedelijk College`. */
export function readWork(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const { plain = '' } = tokens[at] ?? {};
  if (/^(?:met|with)$/.test(plain)) return readOwned(state, piece, at);
  if (isMove(state, at)) return readNewWork(state, piece, at);
  if (!cue.test(plain) || at + 1 >= piece.end || opensFamilyName(state, at)) return null;
  const works = working.test(wordBefore(state, at));
  const sure = works || /^(?:bij|at|@|namens)$/.test(plain);
  if (!isWorkplaceCue(state, piece, at, sure)) return null;
  const place = placeAt(tokens, at + 1);
  if (place && place.end >= piece.end && plain === 'from') {
    return setDetail(state, 'place', { from: at + 1, end: place.end }, 0.9, { text: place.name });
  }
  const settled = sure || isAfterName(state, at) || isAfterDetail(state, at) || opensPiece(state, piece, at);
  const found = organisationAt(state.line, at + 1, piece.end, settled);
  if (!found || isPlainThing(state, plain, found)) return null;
  if (isGone(state, piece, at)) {
    claim(state, found.from, found.end);
    return found.end;
  }
  return setDetail(state, 'organisation', found, sure ? 0.9 : 0.8);
}

function isWorkplaceCue(state: State, piece: Piece, at: number, sure: boolean): boolean {
  const { plain = '' } = state.line.tokens[at] ?? {};
  const described = isAfterDetail(state, at);
  const nobody = state.people.length === 0 && !working.test(wordBefore(state, at)) && !described;
  if (nobody && isPersonAt(state, piece, at + 1)) return false;
  if (!sure && namesPerson(state, at + 1)) return false;
  if (sure || described || isAfterName(state, at))
    return described || !/^(?:voor|for|aan|op|binnen)$/.test(plain) || sure;
  return /^(?:van|from)$/.test(plain) && (opensPiece(state, piece, at) || plain === 'from');
}

/** `moved to Stripe`, `joined Figma`, `is overgestapt naar KPN`. */
function isMove({ line: { tokens } }: State, at: number): boolean {
  const { plain = '' } = tokens[at] ?? {};
  if (/^(?:joined|joins)$/.test(plain)) return true;
  return (
    /^(?:to|naar)$/.test(plain) &&
    /^(?:moved|moving|switched|went|overgestapt|vertrokken|gegaan|stapt|ging)$/.test(
      tokens[at - 1]?.plain ?? '',
    )
  );
}

function readNewWork(state: State, piece: Piece, at: number): number | null {
  const { tokens, reading } = state.line;
  const next = tokens[at + 1];
  if (at + 1 >= piece.end || placeAt(tokens, at + 1) || state.people.length === 0) return null;
  if (!isOrganisationWord(next?.plain ?? '') && !(reading.cased && isCapital(next))) return null;
  const found = organisationAt(state.line, at + 1, piece.end, true);
  return found && setDetail(state, 'organisation', found, 0.75);
}

/** `met een hoveniersbedrijf`, `with a bakery`. */
function readOwned(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const from = /^(?:eigen|own|small|klein|kleine|little)$/.test(tokens[at + 2]?.plain ?? '')
    ? at + 3
    : at + 2;
  if (!/^(?:een|a|an|eigen|his|her|zijn|haar)$/.test(tokens[at + 1]?.plain ?? '') || from >= piece.end)
    return null;
  if (state.people.length === 0 || !isOrganisationWord(tokens[from]?.plain ?? '')) return null;
  const found = organisationAt(state.line, from, piece.end, false);
  return found && setDetail(state, 'organisation', found, 0.6);
}

/** `burgemeester Van Zanen`: a capital inside a sentence belongs to a name. */
function opensFamilyName({ line: { tokens, reading } }: State, at: number): boolean {
  return reading.cased && tokens[at]?.text === 'Van' && tokens[at - 1]?.kind === 'word';
}

/** `, van de schaatsclub` about somebody already named. */
function opensPiece(state: State, piece: Piece, at: number): boolean {
  return at === piece.from && state.people.length > 0;
}

function isPersonAt(state: State, piece: Piece, at: number): boolean {
  const name = nameAt(state.line, at, false, piece.end);
  return (
    name !== null && name.confidence >= 0.7 && !isOrganisationWord(state.line.tokens[name.end]?.plain ?? '')
  );
}

/** After `van` or `from` a full name is a person, not an organisation: `de vrouw van Jan Smit`. */
function namesPerson(state: State, at: number): boolean {
  const name = nameAt(state.line, at, false);
  if (name === null || name.confidence < 0.85 || name.end - at < 2) return false;
  return !isOrganisationWord(state.line.tokens[name.end]?.plain ?? '');
}

/** `aan tafel` is no workplace; `aan de Universiteit` and `aan TU Delft` are. */
function isPlainThing({ line: { tokens } }: State, cueWord: string, { from, end }: Stretch): boolean {
  if (!/^(?:aan|op)$/.test(cueWord)) return false;
  return !tokens.slice(from, end).some((token) => isOrganisationWord(token.plain) || isCapital(token));
}

/** `is no longer at Unilever`, `niet meer bij Shell`. */
function isGone(state: State, piece: Piece, at: number): boolean {
  const words = state.line.tokens.slice(Math.max(piece.from, at - 4), at).map(({ plain }) => plain);
  return gone.test(words.join(' '));
}
