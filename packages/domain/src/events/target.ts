import type { Ending } from '../records/ending.ts';

/** A person to find at an event (P3): one you know (`person`), or a name. */
export type TargetFields = {
  readonly event: string;
  readonly person?: string;
  readonly name?: string;
  readonly reason?: string;
  /** A first sentence. */
  readonly sentence?: string;
  readonly ending?: Ending<'spoken' | 'dropped'>;
};
