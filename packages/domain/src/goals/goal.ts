import type { Ending } from '../records/ending.ts';

/** What your network is for, in your words (D1). */
export type GoalFields = {
  readonly text: string;
  /** Why it matters to you. */
  readonly why?: string;
  readonly on: string;
  readonly ending?: Ending<'reached' | 'let-go'>;
  readonly example?: { readonly at: string };
};
