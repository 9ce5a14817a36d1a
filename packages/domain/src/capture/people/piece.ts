/** Words between boundaries and stretches, which describe people; tokens `from` to `end`. */
export interface Piece {
  readonly from: number;
  readonly end: number;
  /** A stretch about them follows at once: `Jan` in `Jan belt me`. */
  readonly subject: boolean;
  /** Offset of its first word. */
  readonly start: number;
}
