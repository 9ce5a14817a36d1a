import type { DraftPromise, DraftWish } from '../draft.ts';
import type { Frame } from '../frames/frame.ts';
import type { Line } from '../reading/line.ts';

/** A part being read: its text and where it stands in the reading. */
export interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Somebody being read; filled as the line goes on. */
export interface PersonSoFar {
  name: Found;
  role: Found | null;
  organisation: Found | null;
  place: Found | null;
  email: Found | null;
  phone: Found | null;
  does: Found | null;
}

export type Detail = 'role' | 'organisation' | 'place' | 'does';

/** What was read so far, from left to right. */
export interface State {
  readonly line: Line;
  readonly people: PersonSoFar[];
  /** The person that statements are about, or -1. */
  current: number;
  /** Those named in one breath: `Michael en Lucy van Grab`. */
  group: number[];
  /** Said before any name: `de CTO van Philips, Jan de Wit`. */
  pending: Partial<Record<Detail, Found>>;
  /** Where all who are named before offset `until` work: `Twee mensen van Sweco: …`. */
  announced: { readonly organisation: Found; readonly until: number } | null;
  /** `haar collega` was said: the next name is another person. */
  relation: boolean;
  readonly claimed: boolean[];
  /** The stretch read last. */
  lastFrame: Frame | null;
}

/** A wish or promise whose offsets are still those of the reading; `person` -1 before anybody was named. */
export interface SaidWish extends Found {
  readonly who: DraftWish['who'];
  readonly person: number;
}

export interface SaidPromise extends Found {
  readonly by: DraftPromise['by'];
  readonly person: number;
  readonly dueOn: string | null;
  readonly due: { readonly start: number; readonly end: number } | null;
}

/** What stands beside the people. */
export interface Said {
  readonly asks: SaidWish[];
  readonly offers: SaidWish[];
  readonly promises: SaidPromise[];
  readonly memories: Found[];
  /** Days that were said and do not exist. */
  readonly notices: Found[];
  through: Found | null;
}

export function claim(state: State, start: number, end: number): void {
  for (let at = start; at < end; at++) state.claimed[at] = true;
}
