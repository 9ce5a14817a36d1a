import type { Line } from '../reading/line.ts';
import type { Piece } from './piece.ts';
import { readAnnounced } from './read-announced.ts';
import { readBeing } from './read-being.ts';
import { readCompanyName } from './read-company-name.ts';
import { readDoing } from './read-doing.ts';
import { readJointRole } from './read-joint-role.ts';
import { readLabelled } from './read-labelled.ts';
import { readLoose } from './read-loose.ts';
import { readName } from './read-name.ts';
import { readNewWork } from './read-new-work.ts';
import { readPlace } from './read-place.ts';
import { readRelation } from './read-relation.ts';
import { readRole } from './read-role.ts';
import { readScene } from './read-scene.ts';
import { readWork } from './read-work.ts';
import type { State } from './state.ts';

/** Reads something at token `at` of a piece and gives the token after it, or null where it finds nothing. */
export type Reader = (state: State, piece: Piece, at: number) => number | null;

/** What leans on small words comes before what leans on lists. */
const readers: readonly Reader[] = [
  readLabelled,
  readAnnounced,
  readScene,
  readRelation,
  readCompanyName,
  readPlace,
  readNewWork,
  readWork,
  readJointRole,
  readBeing,
  readName,
  readDoing,
  readRole,
  readLoose,
];

/** Reads a piece: names, roles, organisations and places in it, word by word; what nothing reads stays unclaimed. */
export function readPiece(state: State, piece: Piece): void {
  let at = piece.from;
  while (at < piece.end) at = Math.max(at + 1, isDayWord(state.line, at) ? at + 1 : readAt(state, piece, at));
}

function readAt(state: State, piece: Piece, at: number): number {
  for (const read of readers) {
    const next = read(state, piece, at);
    if (next !== null) return next;
  }
  return at + 1;
}

function isDayWord({ tokens, days }: Line, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return days.some((mention) => start >= mention.start && start < mention.end);
}
