/** A text after a suggestion was taken over, and which words of it are new, so that they can be fitted in. */
export interface Taken {
  readonly text: string;
  readonly fresh: readonly [start: number, end: number];
}
