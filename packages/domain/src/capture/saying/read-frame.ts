import { caseName } from '../../people/case-name.ts';
import type { Family } from '../cues/cue.ts';
import type { Frame } from '../frames/frame.ts';
import { introducedBy, skipRelation } from '../frames/frame-checks.ts';
import { trimContent } from '../frames/trim-content.ts';
import { claim, type Found, type Said, type State } from '../people/state.ts';
import { nameAt } from '../phrases/name-at.ts';
import { tokenFrom } from '../reading/line.ts';
import { noteNamed, noteRecipient } from './note-recipient.ts';
import { readPromise } from './read-promise.ts';
import { wishText } from './wish-text.ts';

/** Adds what a stretch says to what was read so far; a negated one says nothing. */
export function readFrame(state: State, said: Said, frame: Frame): void {
  if (frame.family === 'about') return;
  claimFrame(state, frame);
  noteRecipient(state, frame);
  if ((frame.negated || isBorrowed(state, frame)) && state.people.length === 0) noteNamed(state, frame);
  readers[frame.family]?.(state, said, frame);
  state.lastFrame = frame;
}

/** `we mogen de bakfiets van Gijs lenen`: whose it is was met. */
function isBorrowed({ line }: State, { family, who, start, cueEnd, to }: Frame): boolean {
  if (family !== 'offer' || who !== 'them') return false;
  return /^(?:dat )?(?:we|wij|ik|mag|mogen|kan|kunnen|de|het|die|deze) .* (?:van|bij) /.test(
    line.reading.plain.slice(start, Math.max(cueEnd, to)),
  );
}

const readers: { readonly [family in Family]?: (state: State, said: Said, frame: Frame) => void } = {
  ask: (state, said, frame) => readWish(state, said.asks, frame),
  offer: (state, said, frame) => readWish(state, said.offers, frame),
  promise: readPromise,
  memory: readMemory,
  through: readThrough,
  none: (state, _, frame) => noteNamed(state, frame),
};

function claimFrame(state: State, frame: Frame): void {
  const { line } = state;
  let at = tokenFrom(line, frame.start);
  for (const hole of frame.holes) {
    claim(state, at, tokenFrom(line, hole.start));
    at = tokenFrom(line, hole.end);
  }
  claim(state, at, tokenFrom(line, Math.max(frame.cueEnd, frame.to)));
}

function readWish(state: State, wishes: Said['asks'], frame: Frame): void {
  const content = frame.negated ? afterBut(state, frame) : wishText(state, frame);
  if (content === null || isPronoun(frame, content) || isSaidBefore(state, content)) return;
  wishes.push({
    ...content,
    who: frame.who,
    person: state.current,
    confidence: frame.verb === null ? 0.85 : 0.8,
  });
}

/** `zei dat ze ons kan helpen met …`: what is offered follows. */
function isPronoun({ family }: Frame, { text }: Found): boolean {
  if (family === 'ask' && /^(?:it|that|this|one|het|dat|dit|die|er een)$/i.test(text)) return true;
  return (
    family === 'offer' &&
    (/^(?:ons|me|mij|je|u|us|you|hem|haar|them)$/i.test(text) ||
      /^(?:dat|dit|it|this|that) (?:voor|for|ook|doen|with|bij|there|too)(?![\p{L}])/iu.test(text))
  );
}

/** `if we need a marquee, he has one we can borrow`. */
function isSaidBefore({ lastFrame }: State, { text }: Found): boolean {
  return (
    lastFrame?.family === 'offer' &&
    /^(?:(?:(?:one|some|er een|er eentje|die)(?: (?:we|i|that|which) |$)|(?:them|it|those|one)(?= |$))|(?:ze|het|hem) (?:\p{L}+ ){0,2}(?:halen|ophalen|gebruiken|lenen|hebben|meenemen)$)/iu.test(
      text,
    )
  );
}

/** `zoekt geen stagiairs maar een bakker`: what follows the contrast is meant. */
function afterBut({ line }: State, frame: Frame): Found | null {
  const content = line.reading.plain.slice(frame.from, frame.to);
  const but = /(?:^|[ ,])(?:maar|but|wel)(?: wel| nog| rather| for| naar)* (?=\p{L})/u.exec(content);
  if (!but) return null;
  return trimContent(line, frame.from + but.index + but[0].length, frame.to);
}

function readMemory(state: State, said: Said, frame: Frame): void {
  const content = trimContent(state.line, rememberedFrom(state, frame), frame.to, frame.holes);
  if (content !== null) said.memories.push({ ...content, confidence: 0.8 });
}

/** `Ian and I shared an office`: the name belongs to the memory too. */
function rememberedFrom({ line }: State, frame: Frame): number {
  if (!/^(?:and i|en ik) /.test(line.reading.plain.slice(frame.start, frame.cueEnd))) return frame.from;
  const name = introducedBy(line, frame);
  return name ? (line.tokens[name.from]?.start ?? frame.from) : frame.from;
}

function readThrough(state: State, said: Said, frame: Frame): void {
  const { line } = state;
  const name = frame.introducer ? introducedBy(line, frame) : nameAfter(state, frame);
  if (name === null) return;
  claim(state, name.from, name.to);
  const start = line.tokens[name.from]?.start ?? 0;
  const end = line.tokens[name.to - 1]?.end ?? start;
  said.through ??= { text: caseName(line.reading.text.slice(start, end)), start, end, confidence: 0.85 };
}

function nameAfter({ line }: State, frame: Frame): { from: number; to: number } | null {
  const from = skipRelation(line, tokenFrom(line, frame.cueEnd));
  const found = nameAt(line, from, true);
  return found ? { from, to: found.end } : null;
}
