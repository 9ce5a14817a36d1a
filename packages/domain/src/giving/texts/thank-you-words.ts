import type { Phrase } from '../../coaching/phrase.ts';
import type { FavourWhat } from '../favour.ts';

/** The pieces of a thank-you to one person. `{text}` is what you received, as you wrote it down. */
export interface ThankYouWords {
  readonly subject: Phrase;
  readonly thanks: { readonly [what in FavourWhat]: Phrase };
  /** What it did for you: a line for you to finish. */
  readonly effect: Phrase;
  /** By turns. */
  readonly closings: readonly Phrase[];
}
