/** A stretch of the reading that is left out of a text: a day, a remark between brackets. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}
