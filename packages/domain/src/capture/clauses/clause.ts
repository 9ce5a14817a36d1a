/**
 * A run of words that no stretch of the line claims and that says one thing. `said` has its words in folded text without adverbs, with
 * a space on either side of each; `at` gives for an offset in `said` the token that starts there.
 */
export interface Clause {
  readonly from: number;
  readonly end: number;
  readonly said: string;
  readonly at: ReadonlyMap<number, number>;
  /** Whose act it tells: the other's, or the speaker's. */
  readonly subject: 'them' | 'me';
}
