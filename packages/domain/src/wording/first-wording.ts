import en from './first.en.json' with { type: 'json' };
import nl from './first.nl.json' with { type: 'json' };

/** A text that the screens on which one begins may need; problems are all among them. */
export type FirstWordingKey = keyof typeof nl;

/** The texts of the first screens, apart so that those load little (`wording` has all). */
export const firstWording: {
  readonly nl: { readonly [key in FirstWordingKey]: string };
  readonly en: { readonly [key in FirstWordingKey]: string };
} = { nl, en };
