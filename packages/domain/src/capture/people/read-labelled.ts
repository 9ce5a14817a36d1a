import { isLabel, type Label, labels } from '../words/labels.ts';
import { addName } from './add-name.ts';
import type { Piece } from './piece.ts';
import { setDetail } from './set-detail.ts';
import type { State } from './state.ts';

/** `Naam: Freek Jonker. Functie: salesmanager. Bedrijf: Koninklijke Mosa`: all of a piece after a label is that detail. */
export function readLabelled(state: State, piece: Piece, at: number): number | null {
  if (at !== piece.from) return null;
  const { tokens } = state.line;
  const word = tokens[at]?.plain ?? '';
  if (isLabel(word) && tokens[at + 1]?.text === ':') return at + 1;
  const label = tokens[at - 1]?.text === ':' ? labels.get(tokens[at - 2]?.plain ?? '') : undefined;
  return label === undefined ? null : readValue(state, piece, label);
}

function readValue(state: State, piece: Piece, label: Label): number {
  if (label === 'name') addName(state, piece.from, piece.end, 0.95);
  else setDetail(state, label, piece, 0.95);
  return piece.end;
}
