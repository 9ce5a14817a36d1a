/** A stretch of tokens, `end` not included. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
}
