import { isOccasion } from '../phrases/lexicon.ts';
import { nameAt } from '../phrases/name-at.ts';
import { isGathering, organisationAt } from '../phrases/organisation-at.ts';
import { placeStretch } from '../phrases/place-stretch.ts';
import type { Piece } from './piece.ts';
import { claim, type State } from './state.ts';

const preposition = /^(?:op|bij|tijdens|na|aan|in|at|during|after|from)$/;
const article = /^(?:de|het|the|een|a|an|'t|my|mijn|our|onze)$/;
const mostWords = 4;

/** `op het feest van Karin`, `at the drinks of Philips`: where you met, whose name is that of the host. */
export function readScene(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  if (!preposition.test(tokens[at]?.plain ?? '')) return null;
  const hosted = possessedEnd(state, piece, at + 1);
  if (hosted !== null) {
    claim(state, at, hosted);
    return hosted;
  }
  const noun = gatheringAfter(state, piece, at + 1);
  if (noun === null) return null;
  const where = placeEnd(state, piece, noun + 1);
  if (where !== null) {
    claim(state, at, where);
    return where;
  }
  if (!/^(?:van|of|bij|at)$/.test(tokens[noun + 1]?.plain ?? '')) return null;
  const host = hostEnd(state, piece, noun + 2);
  if (host === null) return null;
  claim(state, at, host);
  return host;
}

/** `at Priya's wedding`. */
function possessedEnd(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const host = nameAt(state.line, at, true, piece.end);
  if (host === null || tokens[host.end]?.plain !== "'s") return null;
  const noun = [1, 2].find((ahead) => isGathering(tokens[host.end + ahead]?.plain ?? ''));
  return noun === undefined ? null : host.end + noun + 1;
}

/** `op de beurs in Utrecht`. */
function placeEnd({ line }: State, piece: Piece, at: number): number | null {
  if (!/^(?:in|te|near)$/.test(line.tokens[at]?.plain ?? '')) return null;
  return placeStretch(line, at + 1, piece.end, true)?.end ?? null;
}

function gatheringAfter({ line: { tokens } }: State, piece: Piece, at: number): number | null {
  const from = article.test(tokens[at]?.plain ?? '') ? at + 1 : at;
  for (let index = from; index < Math.min(piece.end, from + mostWords); index++) {
    const { plain = '' } = tokens[index] ?? {};
    if (isGathering(plain) || (isOccasion(plain) && index > at)) return index;
    if (/^(?:van|of|with|met|bij|at|en|and)$/.test(plain)) return null;
  }
  return null;
}

/** `de trouwerij van Maaike en Sem`. */
function partnerEnd({ line }: State, piece: Piece, at: number): number {
  const joined = /^(?:en|and|&)$/.test(line.tokens[at]?.plain ?? '');
  return (joined ? nameAt(line, at + 1, false, piece.end)?.end : undefined) ?? at;
}

function hostEnd(state: State, piece: Piece, at: number): number | null {
  const person = nameAt(state.line, at, false, piece.end);
  if (person !== null && person.confidence >= 0.7) return partnerEnd(state, piece, person.end);
  return organisationAt(state.line, at, piece.end, true)?.end ?? null;
}
