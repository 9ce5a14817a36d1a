import type { PromisePurpose } from '../promises/promise.ts';

/** What a promise that Kennis makes says: a thing to do, without its day. */
export const promiseWords: {
  readonly [language in 'nl' | 'en']: { readonly [purpose in PromisePurpose]: string };
} = {
  nl: {
    'thank-you': 'bedanken voor het gesprek',
    'report-back': 'laten weten wat ik met het advies heb gedaan',
    'one-to-one': 'afspreken en vragen waarmee ik kan helpen',
  },
  en: {
    'thank-you': 'say thank you for the talk',
    'report-back': 'tell what I did with the advice',
    'one-to-one': 'meet and ask how I can help',
  },
};
