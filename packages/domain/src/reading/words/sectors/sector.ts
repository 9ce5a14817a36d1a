/** A sector: the words by which an ask names it (starts or ends of words), who works in it, and specific asks in it. */
export interface Sector {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  /** Trades that tell the sector by themselves. */
  readonly trades: string;
  readonly asks: { readonly nl: readonly string[]; readonly en: readonly string[] };
}
