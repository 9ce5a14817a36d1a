import { markAdverbs } from '../cues/adverbs.ts';
import { anecdoteCues } from '../cues/anecdote-cues.ts';
import { askCues } from '../cues/ask-cues.ts';
import { borrowingCues } from '../cues/borrowing-cues.ts';
import { type Cue, negated, negatedContent } from '../cues/cue.ts';
import { dutchPromiseCues } from '../cues/dutch-promise-cues.ts';
import { englishGivingCues } from '../cues/english-giving-cues.ts';
import { englishPromiseCues } from '../cues/english-promise-cues.ts';
import { givingCues } from '../cues/giving-cues.ts';
import { memoryCues } from '../cues/memory-cues.ts';
import { offerCues } from '../cues/offer-cues.ts';
import { otherCues } from '../cues/other-cues.ts';
import { readinessCues } from '../cues/readiness-cues.ts';
import { throughCues } from '../cues/through-cues.ts';
import { cuesFor } from '../cues/tongues.ts';
import { turningToCues } from '../cues/turning-to-cues.ts';
import { type Line, startsClause, tokenFrom } from '../reading/line.ts';
import type { Frame } from './frame.ts';
import { isBound } from './frame-binding.ts';
import { passes } from './frame-checks.ts';
import { extentOf } from './frame-extent.ts';

const cues: readonly Cue[] = [
  ...borrowingCues,
  ...turningToCues,
  ...givingCues,
  ...englishGivingCues,
  ...readinessCues,
  ...anecdoteCues,
  ...askCues,
  ...offerCues,
  ...dutchPromiseCues,
  ...englishPromiseCues,
  ...memoryCues,
  ...throughCues,
  ...otherCues,
];
/** The stretches of a line in order, without overlap; the earliest and then the longest cue wins. */
export function findFrames(line: Line): readonly Frame[] {
  const marked = markedText(line);
  const found = cuesFor(line.reading.plain, cues).flatMap((cue) => matchesOf(line, cue, marked));
  found.sort((a, b) => a.start - b.start || b.cueEnd - a.cueEnd);
  const kept: Frame[] = [];
  for (const frame of found) {
    const last = kept.at(-1);
    if (last && frame.start < (last.closed ? Math.max(last.to, last.cueEnd) : last.cueEnd)) continue;
    if (last && isBound(line, last, frame)) continue;
    kept.push(frame);
  }
  const dated = kept.map((frame) => withDayBefore(line, frame));
  return dated.map((frame, at) => withExtent(line, frame, dated[at + 1]?.start ?? line.reading.plain.length));
}

/** The folded text with its adverbs marked; `in Best` names a place. */
function markedText({ reading: { plain, text, cased } }: Line): string {
  const marked = markAdverbs(plain);
  if (!cased) return marked;
  const units = marked.split('');
  for (const { index } of text.matchAll(/(?<=(?:in|te|uit|from|near) )\p{Lu}\p{Ll}+/gu)) {
    const end = index + (/^\p{L}+/u.exec(text.slice(index))?.[0].length ?? 0);
    for (let at = index; at < end; at++) units[at] = plain[at] ?? '';
  }
  return units.join('');
}

/** `vrijdag stuur ik …`: the day that opens the clause belongs to the promise after it. */
function withDayBefore(line: Line, frame: Frame): Frame {
  if (frame.family !== 'promise') return frame;
  const day = line.days.find(
    ({ start, end }) =>
      end <= frame.start &&
      /^,? ?$/.test(line.reading.plain.slice(end, frame.start)) &&
      (line.reading.plain[end] !== ',' || startsClause(line, start)),
  );
  return day && startsClause(line, day.start) ? { ...frame, start: day.start } : frame;
}

function matchesOf(line: Line, cue: Cue, marked: string): Frame[] {
  const frames: Frame[] = [];
  for (const match of marked.matchAll(cue.pattern)) {
    const start = match.index;
    const cueEnd = start + match[0].length;
    if (match[0] === '' || (cue.atStart && !startsClause(line, start)) || isGivenName(line, start)) continue;
    const groups = groupsOf(line, match);
    const content = match.indices?.groups?.x;
    const from = content?.[0] ?? match.indices?.groups?.from?.[0] ?? cueEnd;
    const lead = match.indices?.groups?.lead ?? null;
    const frame: Frame = {
      family: cue.family,
      who: whoOf(line, cue, start),
      start,
      cueEnd,
      from,
      to: content?.[1] ?? cueEnd,
      lead,
      holes: [],
      closed: content !== undefined || cue.introducer,
      negated: isNegated(line, cue, start, cueEnd, lead?.[0] ?? from),
      introducer: cue.introducer,
      language: cue.language,
      verb: groups.verb ?? null,
      recipient: groups.who ?? null,
    };
    if (passes(line, cue, frame)) frames.push(frame);
  }
  return frames;
}

const meant =
  /(?:can't|cannot|cant|couldn't) find|forget|vergeet|vergeten|(?:n't|not) mind |niet erg om |geen (?:probleem|punt) om /;
const deniedBefore = /(?<![a-z])(?:not|never|niet|\w+n't|nooit) (?:be |been )?$/;

/** A negation inside the cue, or right before what is offered: `will not be able to help`. */
function isNegated(
  { reading: { plain } }: Line,
  { family }: Cue,
  start: number,
  cueEnd: number,
  from: number,
): boolean {
  if (family === 'offer' && deniedBefore.test(plain.slice(Math.max(0, start - 16), start))) return true;
  return negated.test(plain.slice(start, from)) && !meant.test(plain.slice(start, cueEnd));
}

/** `Wil van Rossum`, `Will Carter`: a verb by its letters, a name by the capitals after it. */
function isGivenName({ tokens, reading }: Line, offset: number): boolean {
  if (
    offset > 0 ||
    !reading.cased ||
    !/^(?:wil|will) (?!.{3,30} (?:vragen|bellen|mailen|spreken|appen|bedanken|uitnodigen|helpen) )/.test(
      reading.plain,
    )
  )
    return false;
  return /^\S+ (?:(?:van|de|den|der|ter|ten|te|von) )*\p{Lu}\p{Ll}/u.test(reading.text) && tokens.length > 2;
}

/** A wish belongs to the subject right before it: `I can put them in touch` is mine. */
function whoOf(line: Line, { family, who }: Cue, start: number): 'me' | 'them' {
  if (family !== 'ask' && family !== 'offer') return who;
  const subject = line.tokens[tokenFrom(line, start) - 1];
  return subject?.end === start - 1 && /^(?:ik|i|we|wij)$/.test(subject.plain) ? 'me' : who;
}

/** The verb and the name that a cue caught, from the folded text. */
function groupsOf(line: Line, match: RegExpExecArray): { verb: string | undefined; who: string | undefined } {
  const said = (span: [number, number] | undefined) => span && line.reading.plain.slice(...span);
  return { verb: said(match.indices?.groups?.v), who: said(match.indices?.groups?.who) };
}

function withExtent(line: Line, frame: Frame, next: number): Frame {
  if (frame.family === 'about') return { ...frame, cueEnd: frame.start, from: frame.start, to: frame.start };
  const { to, holes } = frame.closed ? { to: frame.to, holes: [] } : extentOf(line, frame, next);
  const content = line.reading.plain.slice(frame.lead?.[0] ?? frame.from, to);
  const asked = /(?<![a-z])(?:of|if|whether) /.test(line.reading.plain.slice(frame.start, frame.cueEnd));
  const sought = /(?:find|vinden|vindt) $/.test(line.reading.plain.slice(frame.start, frame.cueEnd));
  const denied = !asked && !sought && negatedContent.test(content.trimStart());
  return { ...frame, to, holes, negated: frame.negated || denied };
}
