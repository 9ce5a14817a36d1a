import { findFrames } from '../frames/find-frames.ts';
import type { Frame } from '../frames/frame.ts';
import type { Line } from '../reading/line.ts';
import { framesOfClauses } from './frames-of-clauses.ts';
import { retold } from './retold.ts';

/** The stretches of a line in order: those that a cue opens, and what the clauses that no cue claims say. */
export function framesOfLine(line: Line): readonly Frame[] {
  const cued = findFrames(line).flatMap((frame) => retold(line, frame) ?? []);
  const read = framesOfClauses(
    line,
    cued.filter((frame) => !isRefused(frame)),
  );
  const kept = cued.filter(
    (frame) => !isRefused(frame) || !read.some(({ start, to }) => start < frame.to && to > frame.start),
  );
  return [...kept, ...read].sort((a, b) => a.start - b.start);
}

/** `can't crack distribution`: what somebody cannot do is no offer, but may be what they need. */
function isRefused({ family, negated, who }: Frame): boolean {
  return family === 'offer' && negated && who === 'them';
}
