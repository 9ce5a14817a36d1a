import type { Ending } from '../records/ending.ts';

/** What a promise is for, where that is known. */
export type PromisePurpose = 'thank-you' | 'report-back' | 'one-to-one';

/** F1. `by` is who promised; `person` is the other. */
export type PromiseFields = {
  readonly by: 'me' | 'them';
  readonly person: string;
  readonly text: string;
  readonly madeOn: string;
  readonly dueOn?: string;
  readonly encounter?: string;
  readonly event?: string;
  /** What it is for, where Kennis made it: a thank-you or report after an advice talk (I4), a one-to-one talk (K7). */
  readonly purpose?: PromisePurpose;
  /** The advice talk that it came from. */
  readonly interview?: string;
  /** F2. */
  readonly ending?: Ending<'kept' | 'released' | 'overtaken'>;
  readonly example?: { readonly at: string };
};
