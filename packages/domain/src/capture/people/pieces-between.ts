import type { Frame } from '../frames/frame.ts';
import { introducedBy } from '../frames/frame-checks.ts';
import { type Line, tokenFrom } from '../reading/line.ts';
import type { Piece } from './piece.ts';

/** The runs of words that no stretch claims, in order; each ends at a boundary or where a stretch starts. */
export function piecesBetween(line: Line, frames: readonly Frame[]): readonly Piece[] {
  const taken = takenTokens(line, frames);
  const pieces: Piece[] = [];
  let from = -1;
  const close = (end: number, subject: boolean) => {
    if (from >= 0 && end > from) pieces.push({ from, end, subject, start: line.tokens[from]?.start ?? 0 });
    from = -1;
  };
  for (let at = 0; at < line.tokens.length; at++) {
    const token = line.tokens[at];
    const mark = taken[at];
    if (token === undefined) continue;
    if (mark === 'in' || mark === 'first') close(at, mark === 'first');
    else if (token.kind !== 'word') close(at, false);
    else {
      if (mark === 'break') close(at, false);
      if (from < 0) from = at;
    }
  }
  close(line.tokens.length, false);
  return pieces;
}

type Mark = 'first' | 'in' | 'break' | undefined;

/** For each token: inside a stretch, the first of one, or where a new statement on a person starts. */
function takenTokens(line: Line, frames: readonly Frame[]): readonly Mark[] {
  const marks: Mark[] = new Array<Mark>(line.tokens.length).fill(undefined);
  for (const frame of frames) {
    const at = tokenFrom(line, frame.start);
    if (frame.family === 'about') marks[at] ??= 'break';
    else markFrame(line, frame, at, marks);
  }
  return marks;
}

function markFrame(line: Line, frame: Frame, first: number, marks: Mark[]): void {
  const name = frame.introducer ? introducedBy(line, frame) : null;
  const end = tokenFrom(line, Math.max(frame.cueEnd, frame.to));
  for (let at = name?.from ?? first; at < end; at++) {
    const offset = line.tokens[at]?.start ?? 0;
    const inHole = frame.holes.some((hole) => offset >= hole.start && offset < hole.end);
    if (!inHole) marks[at] = at === first ? 'first' : 'in';
  }
}
