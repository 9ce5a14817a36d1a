import type { Family } from '../cues/cue.ts';
import type { Cut } from './cut.ts';

/** A stretch of the line that says one thing: its cue from `start` to `cueEnd`, its content from `from` to `to`. */
export interface Frame {
  readonly family: Family;
  readonly who: 'me' | 'them';
  readonly start: number;
  readonly cueEnd: number;
  readonly from: number;
  readonly to: number;
  /** Remarks between brackets inside the content, which are about the person. */
  readonly holes: readonly Cut[];
  /** Nothing after the cue belongs to it. */
  readonly closed: boolean;
  /** A part of the content that stands inside the cue: `heeft iemand nodig voor …`. */
  readonly lead: readonly [number, number] | null;
  readonly negated: boolean;
  readonly introducer: boolean;
  readonly language: 'nl' | 'en';
  /** The verb that was matched, and somebody named inside the cue, folded. */
  readonly verb: string | null;
  readonly recipient: string | null;
}
