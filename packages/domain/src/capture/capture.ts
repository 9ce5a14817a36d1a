import { dayOf } from '../days/day-of.ts';
import { framesOfLine } from './clauses/frames-of-line.ts';
import type { CaptureDraft } from './draft.ts';
import { finishDraft } from './finishing/finish-draft.ts';
import type { Frame } from './frames/frame.ts';
import { findGiven } from './given/find-given.ts';
import { withFavours } from './given/with-favours.ts';
import { indexKnown, type KnownIndex, type KnownPerson } from './known/known.ts';
import { nameFromContents } from './people/name-from-contents.ts';
import type { Piece } from './people/piece.ts';
import { piecesBetween } from './people/pieces-between.ts';
import { readPiece } from './people/read-piece.ts';
import type { Said, State } from './people/state.ts';
import { findContactPoints } from './reading/contact-points.ts';
import { lineOf } from './reading/line.ts';
import { readLine } from './reading/reading.ts';
import { readFrame } from './saying/read-frame.ts';
import { readTelegram } from './saying/read-telegram.ts';

/** What capture may know: the present, the people of the book, and those to find here, who come first where a name is not clear. */
export interface CaptureContext {
  /** The present instant, ISO 8601 in UTC. */
  readonly now: string;
  /** The owner's IANA zone. */
  readonly zone: string;
  /** The people of the book, or better the result of `indexKnown`, kept between keystrokes. */
  readonly known?: readonly KnownPerson[] | KnownIndex;
  /** Ids of the people to find at this event (P3). */
  readonly targets?: readonly string[];
}

/** Longer lines are read up to here; what follows is left in `rest`. */
const longest = 20_000;

/**
 * Reads one line of typed or dictated text, Dutch or English, into a draft (M9): who, what they do and look for, what was promised
 * and for when. Any text gives a draft; the same text gives the same draft.
 */
export function capture(text: string, { now, zone, known = [], targets = [] }: CaptureContext): CaptureDraft {
  const { found: contacts, rest } = findContactPoints(readLine(text.slice(0, longest)));
  const index = 'byWhole' in known ? known : indexKnown(known);
  const line = lineOf(rest, index, dayOf(now, zone));
  const frames = framesOfLine(line);
  const state: State = {
    line,
    people: [],
    current: -1,
    group: [],
    pending: {},
    announced: null,
    relation: false,
    claimed: [],
    lastFrame: null,
  };
  const said: Said = { asks: [], offers: [], promises: [], memories: [], notices: [], through: null };
  for (const item of inOrder(frames, piecesBetween(line, frames))) {
    if ('family' in item) readFrame(state, said, item);
    else if (!readTelegram(state, said, item)) readPiece(state, item);
  }
  nameFromContents(state, frames);
  const draft = finishDraft(state, said, contacts, new Set(targets), text);
  return withFavours(draft, findGiven(text.slice(0, longest), draft));
}

function inOrder(frames: readonly Frame[], pieces: readonly Piece[]): readonly (Frame | Piece)[] {
  const at = (item: Frame | Piece) => ('family' in item ? item.start : item.start);
  return [...frames, ...pieces].sort((a, b) => at(a) - at(b));
}
