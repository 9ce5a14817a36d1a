import type { Ending } from '../people/ask.ts';

/** F1. `by` is who promised; `person` is the other. */
export type PromiseFields = {
  readonly by: 'me' | 'them';
  readonly person: string;
  readonly text: string;
  readonly madeOn: string;
  readonly dueOn?: string;
  readonly encounter?: string;
  readonly event?: string;
  /** F2. */
  readonly ending?: Ending<'kept' | 'released' | 'overtaken'>;
  readonly example?: { readonly at: string };
};
