import { isOrganisationWord, placeAt } from '../phrases/lexicon.ts';
import { isCapital } from '../phrases/name-at.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import type { Token } from '../reading/tokens.ts';
import type { Piece } from './piece.ts';
import { setDetail } from './set-detail.ts';
import { wordBefore } from './standing.ts';
import type { State } from './state.ts';

/** Where somebody went to work and what they left, and a firm with the name of a family: `moved from KPMG to the Treasury`. */
export function readNewWork(state: State, piece: Piece, at: number): number | null {
  if (isMove(state, at)) return readMove(state, piece, at);
  if (isLeft(state, at)) return organisationAt(state.line, at + 1, piece.end, true)?.end ?? null;
  return isFamilyFirm(state, at) ? readFamilyFirm(state, piece, at) : null;
}

/** `moved to Stripe`, `joined Figma`, `is overgestapt naar KPN`. */
function isMove({ line: { tokens } }: State, at: number): boolean {
  const { plain = '' } = tokens[at] ?? {};
  if (/^(?:joined|joins)$/.test(plain)) return true;
  if (/^(?:to|naar)$/.test(plain) && leavingAt(tokens, at) >= 0) return true;
  return (
    /^(?:to|naar)$/.test(plain) &&
    /^(?:moved|moving|switched|went|overgestapt|vertrokken|gegaan|stapt|ging)$/.test(
      tokens[at - 1]?.plain ?? '',
    )
  );
}

/** `moved from KPMG to the Treasury`: the token of what was left, or -1. */
function leavingAt(tokens: readonly Token[], to: number): number {
  for (let at = to - 2; at > Math.max(0, to - 6); at--) {
    if (
      /^(?:from|van)$/.test(tokens[at]?.plain ?? '') &&
      /^(?:moved|switched|went|overgestapt|gegaan|verhuisd)$/.test(tokens[at - 1]?.plain ?? '')
    )
      return at;
  }
  return -1;
}

/** `moved from KPMG`, `formerly of Clifford Chance`. */
function isLeft(state: State, at: number): boolean {
  const { plain = '' } = state.line.tokens[at] ?? {};
  if (/^(?:formerly|previously|voorheen|vroeger)$/.test(wordBefore(state, at)))
    return /^(?:of|from|at|with|bij|van)$/.test(plain);
  return /^(?:from|van)$/.test(plain) && /^(?:moved|switched|overgestapt)$/.test(wordBefore(state, at));
}

function readMove(state: State, piece: Piece, at: number): number | null {
  const { tokens, reading } = state.line;
  const next = tokens[at + 1];
  if (at + 1 >= piece.end || placeAt(tokens, at + 1) || state.people.length === 0) return null;
  if (!isOrganisationWord(next?.plain ?? '') && !(reading.cased && isCapital(next))) return null;
  const found = organisationAt(state.line, at + 1, piece.end, true);
  return found && setDetail(state, 'organisation', found, 0.75);
}

/** `(Van Zon Verhuur)`, `, Van Dijk Educatie`: a firm with the name of a family, after somebody was named. */
function isFamilyFirm({ line: { tokens, reading }, people, current }: State, at: number): boolean {
  if (!reading.cased || tokens[at]?.text !== 'Van' || tokens[at - 1]?.kind !== 'soft') return false;
  const named = people[current];
  return (
    named !== undefined &&
    named.organisation === null &&
    [1, 2].every((ahead) => isCapital(tokens[at + ahead]))
  );
}

function readFamilyFirm(state: State, piece: Piece, at: number): number | null {
  const found = organisationAt(state.line, at + 1, piece.end, true);
  return found && setDetail(state, 'organisation', { from: at, end: found.end }, 0.7);
}
