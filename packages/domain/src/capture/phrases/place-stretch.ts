import type { Line } from '../reading/line.ts';
import { isCalendarWord, isField, isOrganisationWord, isStopWord, placeAt } from './lexicon.ts';
import { isAcronym, isCapital } from './name-words.ts';
import type { Stretch } from './stretch.ts';

/** A place, with its name as it is written where it is listed. */
export interface PlaceStretch extends Stretch {
  readonly name: string | null;
}

const inner = /^(?:aan|op|on|upon|under|sur|am|de|den|het|bij|the)$/;

/** A place at token `at`: listed, or after a preposition (`sure`) any name with a capital. */
export function placeStretch(line: Line, at: number, limit: number, sure: boolean): PlaceStretch | null {
  const { tokens, reading } = line;
  const listed = placeAt(tokens, at);
  const written = !reading.cased || isCapital(tokens[at]) || sure;
  if (listed && listed.end <= limit && written) return { from: at, end: listed.end, name: listed.name };
  if (!sure || !reading.cased || at >= limit || !mayBePlace(line, at)) return null;
  return { from: at, end: Math.min(placeEnd(line, at + 1, limit), limit), name: null };
}

/** More capitals, and small words between them: `Capelle aan den IJssel`. */
function placeEnd({ tokens }: Line, from: number, limit: number): number {
  let end = from;
  while (end < limit && end < from + 3) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    if (isCapital(token) && !isStopWord(token.plain)) end++;
    else if (inner.test(token.plain) && isCapital(tokens[end + 1])) end += 2;
    else break;
  }
  return end;
}

function mayBePlace({ tokens }: Line, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isCapital(token) || isAcronym(token)) return false;
  return !isField(token.plain) && !isOrganisationWord(token.plain) && !isCalendarWord(token.plain);
}
