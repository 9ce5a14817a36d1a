import { isModifier, isOccupation } from '../phrases/lexicon.ts';
import { singularOf } from '../words/singular.ts';
import type { Piece } from './piece.ts';
import { foundAt } from './set-detail.ts';
import { claim, type State } from './state.ts';

/** `A and B, both solicitors`: the role of each of those named, in the singular. */
export function readJointRole(state: State, piece: Piece, at: number): number | null {
  if (state.group.length < 2) return null;
  const before = wordAt(state, at - 1);
  const described = isModifier(wordAt(state, at)) && at + 1 < piece.end;
  const alone = sharedWord(wordAt(state, at), before);
  const head = alone === undefined && described ? at + 1 : at;
  const singular = alone ?? sharedWord(wordAt(state, head), before);
  if (singular === undefined) return null;
  const found = foundAt(state.line, { from: at, end: head + 1 }, 0.8);
  const text = head > at ? `${state.line.tokens[at]?.text} ${singular}` : singular;
  for (const holder of state.group) {
    const person = state.people[holder];
    if (person) person.role ??= { ...found, text };
  }
  claim(state, at, head + 1);
  return head + 1;
}

/** `solicitors`; in the singular only after a word for both: `allebei verpleegkundige`. */
function sharedWord(word: string, before: string): string | undefined {
  if (isOccupation(word)) return /^(?:both|allebei|beiden|beide)$/.test(before) ? word : undefined;
  return singularOf(word).find(isOccupation);
}

function wordAt({ line: { tokens } }: State, at: number): string {
  return tokens[at]?.plain ?? '';
}
