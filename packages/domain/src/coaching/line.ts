import type { Moment, Style, Topic } from './coaching.ts';
import type { Tone } from './tone.ts';

/**
 * A sentence of your own for the coach (M2, C4). With a moment it is a line to say there; with a topic it is an open
 * question, and its id is what `asked/<id>` of an encounter remembers. It may be both.
 */
export type LineFields = {
  readonly text: string;
  readonly language: 'nl' | 'en';
  readonly moment?: Moment;
  readonly topic?: Topic;
  /** The only tone in which it fits; absent: every tone but farewell and mourning (P1, P8). */
  readonly tone?: Tone;
  readonly style?: Style;
  /** Why it works, in your own words. */
  readonly why?: string;
};
