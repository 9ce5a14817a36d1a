import en from './en.json' with { type: 'json' };
import { type FirstWordingKey, firstWording } from './first-wording.ts';
import nl from './nl.json' with { type: 'json' };

/** A text of the domain. */
export type WordingKey = FirstWordingKey | keyof typeof nl;

/**
 * What the domain says, as ICU messages by key. Every text may select on `{address, select, u {…} other {…}}`; `sentenceOf`
 * gives key and values of anything structured.
 */
export const wording: {
  readonly nl: { readonly [key in WordingKey]: string };
  readonly en: { readonly [key in WordingKey]: string };
} = { nl: { ...firstWording.nl, ...nl }, en: { ...firstWording.en, ...en } };
