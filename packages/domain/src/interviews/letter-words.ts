import type { Phrase } from '../coaching/phrase.ts';

/**
 * The pieces of the letters around an advice talk. `{focus}`, `{role}`, `{organisation}`, `{through}`, `{learned}`, `{advice}` are filled
 * in; a piece is left out where nothing is known to fill it. They ask for information and advice, and for nothing else (I2).
 */
export interface InterviewLetterWords {
  readonly request: {
    readonly subject: Phrase;
    readonly subjectWithFocus: Phrase;
    readonly through: Phrase;
    readonly because: { readonly role: Phrase; readonly organisation: Phrase; readonly other: Phrase };
    readonly focus: Phrase;
    /** A line for you to fill in. */
    readonly focusUnknown: Phrase;
    readonly ask: readonly Phrase[];
    readonly closing: Phrase;
  };
  readonly 'thank-you': {
    readonly subject: Phrase;
    readonly thanks: readonly Phrase[];
    readonly learned: Phrase;
    readonly advice: Phrase;
    readonly names: Phrase;
    readonly closing: Phrase;
  };
  readonly 'report-back': {
    readonly subject: Phrase;
    readonly opening: Phrase;
    /** Where the focus is not known. */
    readonly openingPlain: Phrase;
    readonly advice: Phrase;
    readonly done: Phrase;
    readonly names: Phrase;
    readonly closing: readonly Phrase[];
  };
}
