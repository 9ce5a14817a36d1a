import type { Frame } from '../frames/frame.ts';
import { nameAt } from '../phrases/name-at.ts';
import { tokenFrom } from '../reading/line.ts';
import { addName } from './add-name.ts';
import type { State } from './state.ts';

/** Where nobody was named outside them, the first sure name inside a memory or promise is the person: `Remember when Hannah and I …`. */
export function nameFromContents(state: State, frames: readonly Frame[]): void {
  if (state.people.length > 0) return;
  const { line } = state;
  for (const frame of frames) {
    const mine = frame.family === 'offer' && frame.who === 'me';
    if (frame.family !== 'memory' && frame.family !== 'promise' && !mine) continue;
    const end = tokenFrom(line, frame.to);
    for (let at = tokenFrom(line, frame.from); at < end; at++) {
      const found = nameAt(line, at, false, end);
      if (!found || found.confidence < 0.8 || found.end > end) continue;
      addName(state, found.from, found.end, found.confidence - 0.2);
      return;
    }
  }
}
