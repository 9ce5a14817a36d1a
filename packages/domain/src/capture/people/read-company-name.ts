import { isOrganisationWord } from '../phrases/lexicon.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import type { Piece } from './piece.ts';
import { setDetail } from './set-detail.ts';
import type { State } from './state.ts';

const calls = [
  [3, / (?:is|was) (?:called|named)$/],
  [2, / (?:heet|genaamd|called|named)$/],
] as const;

/** `haar bedrijf heet Bloomly`, `his company is called Acme`. */
export function readCompanyName(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const called = calledAfter(state, piece, at);
  if (called !== null) return called;
  if (!isBusiness(tokens[at]?.plain ?? '') || state.people.length === 0) return null;
  for (const [count, pattern] of calls) {
    const words = tokens.slice(at, at + count).map(({ plain }) => plain);
    if (!pattern.test(words.join(' '))) continue;
    const found = organisationAt(state.line, at + count, piece.end, true);
    if (found) return setDetail(state, 'organisation', found, 0.85);
  }
  return null;
}

/** `bedrijf`, `bedrijfje`, `zaak`, `business`. */
function isBusiness(plain: string): boolean {
  const whole = plain.replace(/(?<=\p{L}{4})(?:[tp]?je)$/u, '');
  return (
    isOrganisationWord(plain) ||
    isOrganisationWord(whole) ||
    /^(?:zaak|eenmanszaak|onderneming|business|label|merk|brand|webshop|club|band|koor)$/.test(whole)
  );
}

/** `opened a cafe in Hove called Crumb`: the noun stands a little before. */
function calledAfter(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  if (!/^(?:called|named|genaamd)$/.test(tokens[at]?.plain ?? '') || state.people.length === 0) return null;
  const before = tokens.slice(Math.max(piece.from, at - 5), at);
  if (!before.some(({ plain }) => isOrganisationWord(plain))) return null;
  const found = organisationAt(state.line, at + 1, piece.end, true);
  return found && setDetail(state, 'organisation', found, 0.75);
}
