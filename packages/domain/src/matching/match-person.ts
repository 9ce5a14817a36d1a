import type { Language } from './reading/stem.ts';

/**
 * Somebody as matching sees them: what they are, offer and ask, in words. Only `id` is needed; who is deleted or merged into
 * another is never proposed.
 */
export interface MatchPerson {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly sector?: string;
  readonly place?: string;
  readonly does?: string;
  readonly offers?: readonly string[];
  readonly asks?: readonly string[];
  readonly lang?: Language;
  readonly deleted?: boolean;
  readonly mergedInto?: string;
}

/** Where a match was found. `asks`: somebody looks for what the owner can do. */
export type MatchField = 'role' | 'offers' | 'does' | 'sector' | 'organisation' | 'asks';

/** Something asked, by whom. */
export interface MatchQuery {
  readonly owner: string;
  readonly text: string;
  readonly lang?: Language;
}
