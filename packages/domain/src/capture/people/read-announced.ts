import { organisationAt } from '../phrases/organisation-at.ts';
import { isSeveral } from '../words/several.ts';
import type { Piece } from './piece.ts';
import { foundAt } from './set-detail.ts';
import { claim, type State } from './state.ts';

/** `Twee mensen van de gemeente Oss: A en B`, `Two from Wageningen University: …`: where all who are named until the sentence ends work. */
export function readAnnounced(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  if (at !== piece.from || !isSeveral(tokens[at]?.plain ?? '')) return null;
  const from = prepositionAfter(state, piece, at);
  const found = from === null ? null : organisationAt(state.line, from + 1, piece.end, true);
  if (found === null) return null;
  state.announced = { organisation: foundAt(state.line, found, 0.8), until: sentenceEnd(state, found.end) };
  claim(state, at, found.end);
  return found.end;
}

/** Over the people that were announced: `twee mensen van`, `three people I met from`. */
function prepositionAfter({ line: { tokens } }: State, piece: Piece, at: number): number | null {
  for (let index = at + 1; index < Math.min(piece.end, at + 5); index++) {
    if (/^(?:van|from|of|bij|at)$/.test(tokens[index]?.plain ?? '')) return index;
  }
  return null;
}

/** The offset of the full stop or semicolon that ends what was announced; a colon opens it. */
function sentenceEnd({ line: { tokens, reading } }: State, at: number): number {
  const end = tokens.slice(at).find(({ kind, text }) => kind === 'hard' && text !== ':');
  return end?.start ?? reading.plain.length;
}
