import type { Phrase } from './phrase.ts';

/**
 * The pieces of a follow-up message to one person. `{name}`, `{event}`, `{promise}` and `{me}` are filled in; `je` and `u`
 * are how you speak to the other. It does what was promised and asks for nothing.
 */
export interface FollowUpWords {
  readonly subject: Phrase;
  readonly subjectOfMany: Phrase;
  readonly greeting: Phrase;
  /** The first sentence, by turns. */
  readonly openings: readonly Phrase[];
  readonly promised: Phrase;
  /** Several promises, each on a line of its own below it. */
  readonly promisedMany: Phrase;
  /** Where the promise itself goes: a line for you to replace. */
  readonly here: Phrase;
  /** Instead of the promise and its place, where it was to call. */
  readonly toCall: Phrase;
  /** A promise that is only to call the one it was made to. */
  readonly calling: RegExp;
  readonly closings: readonly Phrase[];
  readonly regards: Phrase;
}
