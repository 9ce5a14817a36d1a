import type { Phrase } from './coaching.ts';

/** How Dutch texts speak to somebody. */
export type Address = 'je' | 'u';

/** The words of a phrase in one form of address. */
export function sayPhrase(phrase: Phrase, address: Address): string {
  return typeof phrase === 'string' ? phrase : phrase[address];
}
