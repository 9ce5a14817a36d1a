/** The lengths that a version can be made for, in seconds: a sentence, half a minute, a minute, two. */
export const pitchLengths: readonly number[] = [10, 30, 60, 120];

/** One version of your pitch (Q1). */
export type PitchFields = {
  readonly label: string;
  readonly text: string;
  readonly audience?: string;
  readonly language?: 'nl' | 'en';
  /** How long it may take, in seconds: one of `pitchLengths`. */
  readonly length?: number;
  /** When it was last said aloud to the end: `seconds` it took, `calm` those that a calm speaker would need. */
  readonly timed?: { readonly seconds: number; readonly calm: number; readonly on: string };
};
