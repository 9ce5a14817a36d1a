import type { GuardKind } from '../reading.ts';

/** The cues of each kind in one language. */
export type GuardCues = { readonly [kind in Exclude<GuardKind, 'mass-message'>]: RegExp };

/** One pattern of several, read in any case; `\b` knows letters without accents only, so words begin with a look behind. */
export function cueOf(...sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})`, 'giu');
}
