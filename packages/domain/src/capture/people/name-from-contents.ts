import type { Frame } from '../frames/frame.ts';
import { nameAt } from '../phrases/name-at.ts';
import { tokenFrom } from '../reading/line.ts';
import { addName } from './add-name.ts';
import { readPlace } from './read-place.ts';
import { readWork } from './read-work.ts';
import type { State } from './state.ts';

/** Where nobody was named outside them, the first sure name inside a memory or promise is the person: `Remember when Hannah and I …`. */
export function nameFromContents(state: State, frames: readonly Frame[]): void {
  for (const frame of frames) if (mayName(frame) && state.people.length === 0) nameFrom(state, frame);
}

function mayName({ family, who }: Frame): boolean {
  return family === 'memory' || family === 'promise' || (family === 'offer' && who === 'me');
}

/** The first sure name in the content of a stretch becomes the person, with where they are. */
export function nameFrom(state: State, frame: Frame): void {
  const { line } = state;
  const end = tokenFrom(line, frame.to);
  for (let at = tokenFrom(line, frame.from); at < end && state.people.length === 0; at++) {
    const found = nameAt(line, at, false, end);
    if (!found || found.confidence < 0.75) continue;
    addName(state, found.from, found.end, found.confidence - 0.2);
    readAround(state, found.end, end);
  }
}

/** `langs bij Corrie in Zeist`: where the person is, right after the name. */
function readAround(state: State, from: number, end: number): void {
  const piece = { from, end, subject: false, start: 0 };
  if (!/^(?:in|uit|from|van|bij|at)$/.test(state.line.tokens[from]?.plain ?? '')) return;
  if (readPlace(state, piece, from) === null) readWork(state, piece, from);
}
