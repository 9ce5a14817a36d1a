import { isOccupation, isOrganisationWord, placeAt } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { type Line, tokenFrom } from '../reading/line.ts';
import { gap } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { relations } from '../words/relations.ts';
import type { Cut } from './cut.ts';
import type { Frame } from './frame.ts';
import { skipRelation } from './frame-checks.ts';

const continuing =
  /^(?:en|of|and|or|een|a|an|ook|also|liefst|bij|preferably|ideally|het|especially|vooral|zoals|like|such|met|with|die|dat|who|which|that|mits|maar|but|desnoods|voor|for|om|to|in|incl|inclusief|including|plus|eventueel|possibly|maximaal|minimaal|at|minstens)$/;

/** Where a content ends, and the remarks between brackets inside it. */
export interface Extent {
  readonly to: number;
  readonly holes: readonly Cut[];
}

/** The extent of a content: to a hard boundary, the next stretch, or a comma after which something else begins. */
export function extentOf(line: Line, frame: Frame, next: number): Extent {
  const holes: Cut[] = [];
  const to = contentEnd(line, frame, next, holes);
  return { to, holes: holes.filter(({ end }) => end < to) };
}

const afterLead =
  /^(?:voor|om|bij|die|dat|met|in|als|op|tot|for|to|with|per|tijdens|vanaf|rond|aan|over|tegen|van|naar|door|buiten|binnen|na|tussen|zonder|via|vanuit|zodra|wanneer|hoe|wat|waar|wie|waarom|of|on|at|every|each|from|during|until|without|into|if|when|about)$/;

function contentEnd(line: Line, frame: Frame, next: number, holes: Cut[]): number {
  const { tokens } = line;
  const first = tokenFrom(line, frame.from);
  if (frame.lead && frame.family !== 'promise' && !goesOnAfterLead(line, frame, first)) return frame.from;
  if (frame.family === 'through') return nameTo(line, first) ?? frame.from;
  let end = frame.from;
  for (let at = first; at < tokens.length && (tokens[at]?.start ?? next) < next; at++) {
    const token = tokens[at] as Token;
    const over = passToken(line, frame, at, next, end === frame.from);
    if (over < 0) break;
    if (token.kind === 'word') end = token.end;
    else if (over > at) holes.push({ start: token.start, end: tokens[over]?.end ?? token.end });
    at = over;
  }
  return Math.min(end, Math.max(next, frame.from));
}

/** `rondleiden buiten openingstijd`; after what is denied the contrast too: `geen klanten nodig maar wel een fotograaf`. */
function goesOnAfterLead({ tokens, reading }: Line, { lead }: Frame, at: number): boolean {
  const { plain = '' } = tokens[at] ?? {};
  const denied = lead !== null && /^(?:geen|niet|no) /.test(reading.plain.slice(...lead));
  return afterLead.test(plain) || (denied && /^(?:maar|but|wel)$/.test(plain));
}

function nameTo(line: Line, at: number): number | undefined {
  const from = skipRelation(line, at);
  return line.tokens[(nameAt(line, from, true)?.end ?? from + 1) - 1]?.end;
}

/** The last token that the content goes on after, or -1 where it ends. */
function passToken(line: Line, frame: Frame, at: number, next: number, opening: boolean): number {
  if (line.tokens[at]?.kind !== 'word') return passBoundary(line, frame, at, next, opening);
  if (
    frame.family === 'promise' &&
    conjunction.test(line.tokens[at]?.plain ?? '') &&
    nameAt(line, tokenFrom(line, frame.from), false)?.end === at &&
    nameAt(line, at + 1, false)
  )
    return at;
  return frame.family !== 'memory' && opensOther(line, at, next) ? -1 : at;
}

/** The last token of a boundary that the content goes on after (of a remark between brackets its end), or -1. */
function passBoundary(line: Line, frame: Frame, at: number, next: number, opening: boolean): number {
  const token = line.tokens[at];
  if (token?.kind === 'hard') return token.text === ':' && opening ? at : -1;
  if (/["“”/]/.test(token?.text ?? '')) return at;
  if (frame.family === 'promise' && isAddressed(line, at)) return at;
  const aside = frame.family === 'promise' ? asideEnd(line, frame, at, next) : at;
  if (aside > at) return aside;
  const close = bracketEnd(line, at, next);
  return close > at || continues(line, frame, at, next) ? close : -1;
}

/** `email Vanessa at (her address) about the mooring` goes on after the address. */
function isAddressed(line: Line, at: number): boolean {
  const { tokens } = line;
  const next = tokens[at + 1];
  if (!tokens[at]?.text.startsWith(gap) || next?.kind !== 'word') return false;
  if (line.days.some(({ start }) => start >= next.start - 1 && start <= next.end)) return true;
  return (
    /^(?:at|on|op|via|naar|to)$/.test(tokens[at - 1]?.plain ?? '') &&
    /^(?:about|over|for|voor|with|met|re|regarding|the|de|het)$/.test(tokens[at + 1]?.plain ?? '')
  );
}

/** `ik zal Maaike, teammanager bij de bank, de volmacht sturen`: the comma after what the recipient is, or `at`. */
function asideEnd(line: Line, frame: Frame, at: number, next: number): number {
  const { tokens } = line;
  const first = tokenFrom(line, frame.from);
  if (tokens[at]?.text !== ',' || nameAt(line, first, isCapital(tokens[first]))?.end !== at) return at;
  for (let index = at + 1; index < at + 10; index++) {
    const token = tokens[index];
    if (token === undefined || token.start >= next || token.kind === 'hard') return at;
    if (token.text === ',') return tokens[index + 1]?.kind === 'word' && index > at + 1 ? index : at;
  }
  return at;
}

/** The token that closes the bracket at `at` where the sentence goes on after it, or `at`. */
function bracketEnd(line: Line, at: number, next: number): number {
  if (line.tokens[at]?.text !== '(') return at;
  for (let index = at + 1; index < at + 20; index++) {
    const token = line.tokens[index];
    if (token === undefined || token.start >= next || token.kind === 'hard') return at;
    if (token.text === ')')
      return line.tokens[index + 1]?.kind === 'word' && (line.tokens[index + 1]?.start ?? next) < next
        ? index
        : at;
  }
  return at;
}

const conjunction = /^(?:en|and|maar|but|want|because|terwijl|while)$/;
const finite =
  /^(?:wil|wilde|is|heeft|had|kan|gaat|zit|werkt|woont|was|komt|vindt|houdt|vond|kent|weet|doet|staat|loopt|has|wants|lives|works|likes|loves|does|knows|runs|used|told|said|vertelde|zei|gaf|gave|kreeg|got|seemed|leek|comes|vertrekt|begint|verhuist|moves|moved|starts|wordt|thinks|denkt|didn't|didnt|doesn't|doesnt|isn't|isnt|hasn't|won't|can't)$/;

/** `en wil wel eens lunchen`, `and Marloes (…) knows`: a conjunction after which somebody or something else begins. */
function opensOther(line: Line, at: number, next: number): boolean {
  if (!conjunction.test(line.tokens[at]?.plain ?? '')) return false;
  const after = line.tokens[at + 1];
  if (after?.kind !== 'word' || after.start >= next) return false;
  if (opensClause(line, at)) return true;
  const name = nameAt(line, at + 1, false);
  if (!name || name.confidence < 0.85) return false;
  const follower = line.tokens[name.end];
  return follower !== undefined && follower.kind !== 'hard';
}

/** `and I …`, `en me …`, `and in return …`, `en haar man …`. */
function opensClause({ tokens }: Line, at: number): boolean {
  const [joined = '', first = '', second = ''] = [0, 1, 2].map((ahead) => tokens[at + ahead]?.plain);
  if (finite.test(first) || /^(?:i|ik|we|wij)(?:'(?:m|ll|d|ve|re))?$/.test(first)) return true;
  if (first === 'in' && /^(?:return|exchange|ruil)$/.test(second)) return true;
  if (/^(?:mij|me|ons)$/.test(first)) return joined === 'en' && tokens[at + 2]?.kind === 'word';
  return /^(?:haar|zijn|hun|mijn|his|her|their|my)$/.test(first) && relations.has(second);
}

/** Whether what follows a comma still belongs to the content: a day, or the next item of a list. */
function continues(line: Line, frame: Frame, at: number, next: number): boolean {
  if (line.tokens[at]?.text !== ',') return false;
  const segment = wordsAfter(line, at, next);
  const [first] = segment;
  if (first === undefined) return false;
  if (isOtherClause(segment, frame)) return false;
  if (frame.family === 'memory') return !opensPerson(line, at + 1, segment) || continuing.test(first.plain);
  if (
    frame.family === 'promise' &&
    (isDayOnly(line, segment) || isCorrecting(first.plain) || /^(?:over|about|aan|naar)$/.test(first.plain))
  )
    return true;
  if (isDayOnly(line, segment)) return false;
  if (startsNextFrame(line, segment, next)) return false;
  if (first.plain === 'wel') return true;
  if (continuing.test(first.plain)) return !/^(?:maar|but)$/.test(first.plain);
  return isListItem(line, at, segment, next);
}

/** `, that was Jane Roe`, and after a memory `, didn't say more`. */
function isOtherClause([first, second]: readonly Token[], { family }: Frame): boolean {
  if (family === 'memory') return finite.test(first?.plain ?? '');
  return /^(?:that|dat)$/.test(first?.plain ?? '') && /^(?:was|is)$/.test(second?.plain ?? '');
}

function isCorrecting(plain: string): boolean {
  return /^(?:nee|no|sorry|wacht|wait|correctie|correction)$/.test(plain);
}

function wordsAfter(line: Line, at: number, next: number): readonly Token[] {
  const words: Token[] = [];
  for (let index = at + 1; index < line.tokens.length; index++) {
    const token = line.tokens[index];
    if (token === undefined || token.kind !== 'word' || token.start >= next) break;
    words.push(token);
  }
  return words;
}

const beforeDay =
  /^(?:hopelijk|hopefully|liefst|graag|if|possible|indien|mogelijk|maar|pas|only|but|dan|het|liefst|ideally|preferably|wel|al|at|latest|uiterlijk|zo|rond|na|vanaf|or|of|dus)$/;

function isDayOnly(line: Line, segment: readonly Token[]): boolean {
  const first = segment.findIndex(({ plain }) => !beforeDay.test(plain));
  const start = segment[Math.max(first, 0)]?.start ?? 0;
  const end = segment.at(-1)?.end ?? 0;
  return line.days.some((mention) => mention.start <= start + 1 && mention.end >= end - 1);
}

/** A segment that runs right into the next stretch is its subject: `zoekt stagiairs, Piet belt me`. */
function startsNextFrame(line: Line, segment: readonly Token[], next: number): boolean {
  const last = segment.at(-1);
  return (
    last !== undefined &&
    next < line.reading.plain.length &&
    line.reading.plain.slice(last.end, next).trim() === ''
  );
}

/** `vrijwilligers, gereedschap en een plek`: a short segment of no other kind, with `en` in it or after it. */
function isListItem(line: Line, at: number, segment: readonly Token[], next: number): boolean {
  if (segment.length > 6 || opensPerson(line, at + 1, segment)) return false;
  const joined = segment.some(({ plain }) => /^(?:en|of|and|or|&)$/.test(plain));
  if (joined) return true;
  const after = line.tokens[at + 1 + segment.length];
  if (after?.kind !== 'soft' || after.text !== ',' || segment.length > 3) return false;
  return isListItem(line, at + 1 + segment.length, wordsAfter(line, at + 1 + segment.length, next), next);
}

function opensPerson(line: Line, at: number, segment: readonly Token[]): boolean {
  if (nameAt(line, at, false) || placeAt(line.tokens, at)) return true;
  const [first] = segment;
  if (first === undefined) return false;
  return (isOccupation(first.plain) || isOrganisationWord(first.plain)) && segment.length < 4;
}
