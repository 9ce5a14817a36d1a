/** `how` it ended and on which day; absent while it is open. */
export interface Ending<How extends string> {
  readonly how: How;
  readonly on: string;
}
