import { isOccupation, isOrganisationWord } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { relations } from '../words/relations.ts';
import type { Piece } from './piece.ts';
import { claim, type State } from './state.ts';

const both = /^(?:both|allebei|beiden|beide|all)$/;
const theirs = /^(?:haar|zijn|hun|his|her|their|z'n|d'r|'s)$/;
const somebodys =
  /^(?:haar|zijn|hun|mijn|his|her|their|my|een|a|an|de|the|onze|our|z'n|d'r|'s|old|oude|vroegere|former|beste|best|business|twin|older|younger|little|big|jongere|oudere|goede|good)$/;

/** `haar collega Piet`, `zijn vrouw Marga`: the next name is somebody else; `both`, `allebei`: the last two are meant. */
export function readRelation(state: State, piece: Piece, at: number): number | null {
  if (both.test(wordAt(state, at)) && state.people.length > 1 && !isFamilyName(state, at)) {
    state.group = [state.people.length - 2, state.people.length - 1];
    return at + 1;
  }
  const possessor = possessorEnd(state, piece, at);
  if (possessor > at) return possessor;
  if (isBeforeRelation(state, at)) return at + 1;
  return relations.has(wordAt(state, at)) ? relationEnd(state, piece, at) : null;
}

/** `Arie Both`. */
function isFamilyName({ line: { tokens, reading } }: State, at: number): boolean {
  return reading.cased && isCapital(tokens[at]) && tokens[at - 1]?.kind === 'word';
}

function relationEnd(state: State, piece: Piece, at: number): number | null {
  if (at + 1 < piece.end && /^(?:van|of)$/.test(wordAt(state, at + 1)))
    return /^(?:die|dat|that|this)$/.test(wordAt(state, at - 1)) || isFromOrganisation(state, at)
      ? null
      : afterOther(state, piece, at);
  const capital = state.line.reading.cased && isCapital(state.line.tokens[at + 1]);
  const named = nameAt(state.line, at + 1, capital, piece.end) !== null;
  const owner = wordAt(state, at - 1);
  if (!named && (!somebodys.test(owner) || isOccupation(wordAt(state, at)))) return null;
  if (named || theirs.test(owner)) state.relation = named || state.people.length > 0;
  return at + 1;
}

/** `de man van de gemeente`: nobody's husband. */
function isFromOrganisation(state: State, at: number): boolean {
  if (!/^(?:man|vrouw|jongen|meisje|woman|girl|boy|guy)$/.test(wordAt(state, at))) return false;
  const from = /^(?:de|het|the)$/.test(wordAt(state, at + 2)) ? at + 3 : at + 2;
  return isOrganisationWord(wordAt(state, from));
}

function wordAt(state: State, at: number): string {
  return state.line.tokens[at]?.plain ?? '';
}

/** `her business partner`: the word between. */
function isBeforeRelation({ line: { tokens } }: State, at: number): boolean {
  const between =
    /^(?:old|oude|vroegere|former|beste|best|business|twin|older|younger|little|big|jongere|oudere)$/;
  return (
    between.test(tokens[at]?.plain ?? '') &&
    theirs.test(tokens[at - 1]?.plain ?? '') &&
    relations.has(tokens[at + 1]?.plain ?? '')
  );
}

/** `Tom's sister`: Tom is not met here. */
function possessorEnd(state: State, piece: Piece, at: number): number {
  const { tokens } = state.line;
  const name = nameAt(state.line, at, false, piece.end);
  if (!name || tokens[name.end]?.plain !== "'s" || !relations.has(tokens[name.end + 1]?.plain ?? ''))
    return at;
  claim(state, at, name.end + 2);
  state.relation = nameAt(state.line, name.end + 2, state.line.reading.cased, piece.end) !== null;
  return name.end + 2;
}

/** `de vrouw van Jan Smit`: Jan Smit only says who she is. */
function afterOther(state: State, piece: Piece, at: number): number {
  const other = nameAt(state.line, at + 2, true, piece.end);
  const { plain = '' } = state.line.tokens[at + 2] ?? {};
  if (other) claim(state, at + 2, other.end);
  if (other) return other.end;
  return /^(?:mijn|my|haar|zijn|his|her|onze|our|de|het|the|een|a|an)$/.test(plain)
    ? Math.min(at + 4, piece.end)
    : at + 1;
}
