/** Words in one form for everybody, or one that says *je* and one that says *u*. */
export type Phrase = string | { readonly je: string; readonly u: string };

/** How Dutch texts speak to somebody. */
export type Address = 'je' | 'u';

/** The words of a phrase in one form of address. */
export function sayPhrase(phrase: Phrase, address: Address): string {
  return typeof phrase === 'string' ? phrase : phrase[address];
}
