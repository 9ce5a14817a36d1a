import type { Phrase } from '../../coaching/phrase.ts';
import type { IntroductionSide } from '../introduction.ts';

/** A moment of an introduction at which one of the two gets a message (T1). */
export type IntroductionMoment =
  | 'ask'
  | 'ask-again'
  | 'introduce'
  | 'hear-met'
  | 'thank'
  | 'hear-outcome'
  | 'decline';

/** One message. What has `About` is for where it is known what it is about. */
export interface IntroductionText {
  readonly subject: Phrase;
  readonly opening: Phrase;
  readonly openingAbout: Phrase;
  /** Instead, where the other said yes already and may be named. */
  readonly named?: Phrase;
  readonly namedAbout?: Phrase;
  readonly question: Phrase;
  readonly closing?: Phrase;
}

/**
 * What can be said at each moment to each side. `{other}` is the other's name, `{again}` how they are named a second time, `{who}`
 * what they do between brackets, `{about}` what it is about, `{reach}` how to reach them.
 */
export interface IntroductionWords {
  readonly texts: {
    readonly [moment in IntroductionMoment]: { readonly [side in IntroductionSide]: IntroductionText };
  };
  readonly reach: Phrase;
  /** Where no address is known: a line for you to fill in. */
  readonly reachUnknown: Phrase;
}
