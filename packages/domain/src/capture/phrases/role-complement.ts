import type { Line } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';
import { firstNames } from '../words/first-names.ts';
import { phraseEnds } from '../words/stop-words.ts';
import { isCalendarWord, isField, isLanguage, isOrganisationWord, isStopWord, placeAt } from './lexicon.ts';
import { isAcronym, isCapital, isWord } from './name-words.ts';

const mostWords = 3;

/** Where what follows an occupation ends: `docent wiskunde`, `head of marketing`, `professor of economics`, `zzp'er in de bouw`. */
export function complementEnd(line: Line, at: number, limit: number): number {
  let end = at;
  while (
    end < limit &&
    end < at + mostWords &&
    (isComplement(line, end) || isFieldJoint(line, at, end, limit))
  )
    end++;
  if (end >= limit) return end;
  const head = line.tokens[at - 1]?.plain ?? '';
  const preposition = line.tokens[end]?.plain ?? '';
  if (preposition === 'in' && /^(?:opleiding|training|ruste)$/.test(line.tokens[end + 1]?.plain ?? ''))
    return Math.min(end + 2, limit);
  if (preposition === 'in' && skilled.test(head) && isTopic(line, end + 1, limit)) return end + 2;
  if (preposition === 'of' && dealing.test(head)) return wordsEnd(line, end + 1, limit);
  return /^(?:of|van|voor|for|in)$/.test(preposition) ? phraseEnd(line, end, limit) : end;
}

/** After `of` and the like a field, or words before a workplace; where neither stands the role ends at `at`. */
function phraseEnd(line: Line, at: number, limit: number): number {
  const to = fieldEnd(line, at + 1, limit);
  if (to.known) return to.end;
  const workplace = to.end < limit && /^(?:at|bij|aan|@)$/.test(line.tokens[to.end]?.plain ?? '');
  return workplace && to.end > at + 1 && line.tokens[at]?.plain !== 'in' ? to.end : at;
}

/** `zzp'er in data-analyse`, `specialist in erfrecht`. */
const skilled =
  /^(?:zzp'er|zzper|freelancer|specialist|expert|consultant|adviseur|trainer|handelaar|dealer|zelfstandige|ondernemer|postdoc|promovendus|onderzoeker)$/;

function isTopic({ tokens, reading }: Line, at: number, limit: number): boolean {
  const token = tokens[at];
  if (at >= limit || !isWord(token) || placeAt(tokens, at) || isStopWord(token.plain)) return false;
  return (
    !(reading.cased && isCapital(token)) &&
    (at + 1 >= limit || tokens[at + 1]?.kind !== 'word' || phraseEnds.has(tokens[at + 1]?.plain ?? ''))
  );
}

/** What these deal in belongs to the role: `importer of South African wines`. */
const dealing =
  /^(?:importer|exporter|maker|seller|producer|breeder|grower|manufacturer|dealer|supplier|collector|restorer|author|translator|lover|distributor|trader|wholesaler|brewer|tuner|carver|designer|publisher)$/;

function wordsEnd({ tokens }: Line, from: number, limit: number): number {
  let end = from;
  while (end < limit && end < from + 4 && isWord(tokens[end]) && !phraseEnds.has(tokens[end]?.plain ?? ''))
    end++;
  return end;
}

/** `opbouwwerker Welzijn Lelystad`: a field with its town is an organisation. */
function isWelfareOf({ tokens, reading }: Line, at: number): boolean {
  return (
    reading.cased &&
    isCapital(tokens[at]) &&
    /^(?:welzijn|sport|zorg|wonen|cultuur|natuur)$/.test(tokens[at]?.plain ?? '') &&
    placeAt(tokens, at + 1) !== null
  );
}

function isComplement(line: Line, at: number): boolean {
  const { tokens, reading } = line;
  const token = tokens[at];
  if (!isWord(token)) return false;
  if (isField(token.plain)) return !isWelfareOf(line, at);
  if (isLanguage(token.plain)) return true;
  if (!reading.cased) return false;
  if (isAcronym(token)) return /^(?:bij|at|@|van)$/.test(tokens[at + 1]?.plain ?? '');
  if (isCapital(token)) return isSubjectBefore(tokens, at);
  if (tied.test(token.plain)) return false;
  if (isOrganisationWord(token.plain)) return tokens[at + 1]?.kind !== 'word';
  if (placeAt(tokens, at) || isCalendarWord(token.plain)) return false;
  return !isStopWord(token.plain) && !phraseEnds.has(token.plain) && /^[\p{L}-]+$/u.test(token.text);
}

/** `teammanager Veiligheid & Handhaving`. */
function isFieldJoint({ tokens }: Line, from: number, at: number, limit: number): boolean {
  const fields = [tokens[at - 1], tokens[at + 1]].map(
    ({ plain = '' } = {} as Token) => isField(plain) || isLanguage(plain),
  );
  return (
    at > from && at + 1 < limit && /^(?:&|en|and)$/.test(tokens[at]?.plain ?? '') && fields.every(Boolean)
  );
}

/** `als planner verbonden aan`, `als arts werkzaam bij` tie somebody to a workplace. */
export const tied: RegExp =
  /^(?:verbonden|werkzaam|actief|betrokken|begonnen|aangesteld|gedetacheerd|employed|working)$/;

/** `beleidsadviseur Wmo bij de gemeente`: a workplace follows, so the capital is no organisation. */
function isSubjectBefore(tokens: Line['tokens'], at: number): boolean {
  return (
    /^(?:bij|at|@)$/.test(tokens[at + 1]?.plain ?? '') &&
    isCapital(tokens[/^(?:de|het|the)$/.test(tokens[at + 2]?.plain ?? '') ? at + 3 : at + 2] ?? tokens[at]) &&
    !firstNames.has(tokens[at]?.plain ?? '')
  );
}

const inner = /^(?:de|the|het|afdeling|team|en|and|&)$/;
const longestField = 5;

/** The end of a field after `of`, and whether one was known: `marketing and sales`. */
function fieldEnd(line: Line, at: number, limit: number): { end: number; known: boolean } {
  let end = at;
  let known = false;
  for (; end < limit && end < at + longestField; end++) {
    const { plain = '' } = line.tokens[end] ?? {};
    if (isField(plain)) known = true;
    else if (!inner.test(plain) && (known || !mayBeField(line, end))) break;
  }
  while (end > at && inner.test(line.tokens[end - 1]?.plain ?? '')) end--;
  return { end, known };
}

function mayBeField({ tokens, reading }: Line, at: number): boolean {
  const token = tokens[at];
  if (!isWord(token) || phraseEnds.has(token.plain) || isOrganisationWord(token.plain)) return false;
  if (!(reading.cased && isCapital(token))) return true;
  return /^(?:at|bij|@)$/.test(tokens[at + 1]?.plain ?? '');
}
