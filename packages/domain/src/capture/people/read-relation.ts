import { isOccupation } from '../phrases/lexicon.ts';
import { nameAt } from '../phrases/name-at.ts';
import { relations } from '../words/relations.ts';
import type { Piece } from './piece.ts';
import { wordBefore } from './standing.ts';
import { claim, type State } from './state.ts';

const both = /^(?:both|allebei|beiden|beide|all)$/;
const theirs = /^(?:haar|zijn|hun|his|her|their|z'n|d'r|'s)$/;
const somebodys =
  /^(?:haar|zijn|hun|mijn|his|her|their|my|een|a|an|de|the|onze|our|z'n|d'r|'s|old|oude|vroegere|former|beste|best)$/;

/** `haar collega Piet`, `zijn vrouw Marga`: the next name is somebody else; `both`, `allebei`: the last two are meant. */
export function readRelation(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const { plain = '' } = tokens[at] ?? {};
  if (both.test(plain) && state.people.length > 1) {
    state.group = [state.people.length - 2, state.people.length - 1];
    return at + 1;
  }
  const possessor = possessorEnd(state, piece, at);
  if (possessor > at) return possessor;
  if (!relations.has(plain)) return null;
  const named = nameAt(state.line, at + 1, false, piece.end) !== null;
  const owner = wordBefore(state, at);
  if (!somebodys.test(owner) && !named) return null;
  if (/^(?:van|of)$/.test(tokens[at + 1]?.plain ?? '')) return afterOther(state, piece, at);
  if (!named && isOccupation(plain)) return null;
  if (named || theirs.test(owner)) state.relation = named || state.people.length > 0;
  return at + 1;
}

/** `Tom's sister`: Tom is not met here. */
function possessorEnd(state: State, piece: Piece, at: number): number {
  const { tokens } = state.line;
  const name = nameAt(state.line, at, false, piece.end);
  if (!name || tokens[name.end]?.plain !== "'s" || !relations.has(tokens[name.end + 1]?.plain ?? ''))
    return at;
  claim(state, at, name.end + 2);
  state.relation = nameAt(state.line, name.end + 2, false, piece.end) !== null;
  return name.end + 2;
}

/** `de vrouw van Jan Smit`: Jan Smit only says who she is. */
function afterOther(state: State, piece: Piece, at: number): number {
  const other = nameAt(state.line, at + 2, true, piece.end);
  if (!other) return at + 1;
  claim(state, at + 2, other.end);
  return other.end;
}
