import { isModifier, isOccupation } from '../phrases/lexicon.ts';
import { singularOf } from '../words/singular.ts';
import type { Piece } from './piece.ts';
import { foundAt } from './set-detail.ts';
import { claim, type State } from './state.ts';

/** `A and B, both solicitors`: the role of each of those named, in the singular. */
export function readSharedRole(state: State, piece: Piece, at: number): number | null {
  if (state.group.length < 2) return null;
  const head = isModifier(wordAt(state, at)) && at + 1 < piece.end ? at + 1 : at;
  const singular = singularOf(wordAt(state, head)).find(isOccupation);
  if (singular === undefined || isOccupation(wordAt(state, head))) return null;
  const found = foundAt(state.line, { from: at, end: head + 1 }, 0.8);
  const text = head > at ? `${state.line.tokens[at]?.text} ${singular}` : singular;
  for (const holder of state.group) {
    const person = state.people[holder];
    if (person) person.role ??= { ...found, text };
  }
  claim(state, at, head + 1);
  return head + 1;
}

function wordAt({ line: { tokens } }: State, at: number): string {
  return tokens[at]?.plain ?? '';
}
