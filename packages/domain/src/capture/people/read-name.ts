import { isLegalForm, isOccasion, isOccupation, isOrganisationWord } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import type { Line } from '../reading/line.ts';
import { addName } from './add-name.ts';
import type { Piece } from './piece.ts';
import { isAfterName, wordBefore } from './standing.ts';
import { claim, type State } from './state.ts';

/** Words after which a name stands. */
const meeting =
  /^(?:sprak|spreken|gesproken|ontmoet|ontmoette|ontmoetten|met|meet|meeting|spoke|talked|chatted|zag|saw|heet|heette|called|named|genaamd|naam|name|ken|ene|zekere|person|persoon|contact|kennisgemaakt|tegen|tegenkwam|into|bij|with|dit|this|leerde|belde|phoned|rang|tegengekomen|gebeld|introducing|naast|praatte|gepraat|besproken|mevrouw|meneer|here's|meneer|is)$/;

/** A name: somebody new, or somebody already read. */
export function readName(state: State, piece: Piece, at: number): number | null {
  const strong = isExpected(state, piece, at);
  const found = nameAt(state.line, at, strong, piece.end);
  if (!found) return null;
  if (found.confidence < 0.85 && isInOrganisation(state, found.end, piece.end)) return null;
  if (found.confidence <= 0.6 && !strong && state.people.length > 0) return null;
  if (found.confidence <= 0.5 && state.people.length > 0 && isCompany(state, at)) return null;
  const firm = at === piece.from && isFirm(state, piece);
  if (
    (found.confidence < 0.85 || firm) &&
    !state.relation &&
    isLikelyOrganisation(state, piece, at, found.end)
  )
    return null;
  claim(state, at, found.end);
  addName(state, found.from, found.end, found.confidence);
  return found.end;
}

/** `een kraampje met kaarsen`: what comes along with somebody already named is a thing. */
function isCompany(state: State, at: number): boolean {
  return !state.relation && /^(?:met|with|bij|heet)$/.test(wordBefore(state, at));
}

/** `Northern Heritage Fund`. */
function isInOrganisation({ line: { tokens } }: State, end: number, limit: number): boolean {
  const next = tokens[end];
  return (
    end < limit && isCapital(next) && isOrganisationWord(next?.plain ?? '') && !isLegalForm(next?.plain ?? '')
  );
}

/** A name must stand here, so that an unknown word will do. */
function isExpected(state: State, piece: Piece, at: number): boolean {
  if (state.relation) return true;
  if (at === piece.from) return piece.subject || introduces(state.line, at) || isLate(state, at);
  const before = wordBefore(state, at);
  if (/^(?:is|was)$/.test(before))
    return /^(?:naam|name|this|dit|that|dat)$/.test(state.line.tokens[at - 2]?.plain ?? '');
  if (/^(?:en|and|&)$/.test(before))
    return isAfterName(state, at - 1) && (isCapital(state.line.tokens[at]) || isSecond(state, at));
  return meeting.test(before) || (isCapital(state.line.tokens[at]) && /^(?:by|says|zei|zegt)$/.test(before));
}

/** `anja blom en suze, …`, dictated. */
function isSecond({ line: { tokens, reading } }: State, at: number): boolean {
  return !reading.cased && tokens[at + 1]?.kind === 'soft' && !/(?:en|s)$/.test(tokens[at]?.plain ?? '');
}

/** `…, Marije van hiernaast`: nobody was named yet, and a capital follows a comma. */
function isLate({ line: { tokens, reading }, people }: State, at: number): boolean {
  return people.length === 0 && reading.cased && isCapital(tokens[at]) && tokens[at - 1]?.kind === 'soft';
}

/** `, Joshi & Clarke LLP`. */
function isFirm({ line: { tokens } }: State, piece: Piece): boolean {
  return tokens.slice(piece.from, piece.end).some(({ plain }) => plain === '&' || isLegalForm(plain));
}

/** The first word of the line, right before a comma, bracket or dash. */
function introduces({ tokens, reading }: Line, at: number): boolean {
  if (at === 0 && reading.cased) return isCapital(tokens[0]) && tokens[1]?.kind === 'soft';
  return at === 0 && isTypedName(tokens);
}

/** `carole hughes, ward sister at …`: two words that nothing else reads, a comma, and what somebody is. */
function isTypedName(tokens: Line['tokens']): boolean {
  const end = tokens.findIndex(({ kind }) => kind !== 'word');
  if (end < 2 || end > 4 || tokens[end]?.text !== ',') return false;
  if (
    tokens
      .slice(0, end)
      .some(
        ({ plain }) =>
          isOccasion(plain) ||
          isOccupation(plain) ||
          isOrganisationWord(plain) ||
          /^(?:met|with|to|about|over|from|bij|at|for|i|ik|we|gesproken|sprak|met)$/.test(plain),
      )
  )
    return false;
  return tokens.slice(end + 1, end + 5).some(({ plain, kind }) => kind === 'word' && isOccupation(plain));
}

/** `, Tate Modern, London`: capitals of no known given name in a segment of their own, while the workplace is still open. */
function isLikelyOrganisation(state: State, piece: Piece, at: number, end: number): boolean {
  if (piece.subject && end === piece.end) return false;
  const person = state.people[state.current];
  if (person === undefined || person.organisation !== null) return false;
  if (at !== piece.from || state.line.tokens[at - 1]?.kind !== 'soft') return false;
  return end === piece.end || isFirm(state, piece);
}
