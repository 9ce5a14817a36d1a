import type { Ending } from '../records/ending.ts';

/** What somebody looks for. `owner` is a person's id, or `me`. */
export type AskFields = {
  readonly owner: string;
  readonly text: string;
  readonly on: string;
  readonly encounter?: string;
  /** The long-term goal that your own ask serves (D1). */
  readonly goal?: string;
  readonly ending?: Ending<'answered' | 'outdated'>;
};

/** What somebody can help with. `owner` is a person's id, or `me`. */
export type OfferFields = {
  readonly owner: string;
  readonly text: string;
  readonly on: string;
  readonly encounter?: string;
  readonly ending?: Ending<'withdrawn' | 'outdated'>;
};
