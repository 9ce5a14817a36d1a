import type { ReadLanguage } from '../read-language.ts';
import { createPhrases, type Phrases } from '../text/phrases.ts';
import { englishEmptyWords, englishPlatitudes } from './en/platitudes.ts';
import { wordsOf } from './listed.ts';
import { dutchEmptyWords, dutchPlatitudes } from './nl/platitudes.ts';

/** Words that tell nobody what somebody does. */
export interface Platitudes {
  /** Groups of words, wherever they stand. */
  readonly said: Phrases;
  /** Single words, where nothing else is said. */
  readonly empty: Phrases;
}

/** The platitudes by language. */
export const platitudes: { readonly [lang in ReadLanguage]: Platitudes } = {
  nl: {
    said: phrasesOf(dutchPlatitudes.trim().split('\n'), 'nl'),
    empty: phrasesOf(wordsOf(dutchEmptyWords), 'nl'),
  },
  en: {
    said: phrasesOf(englishPlatitudes.trim().split('\n'), 'en'),
    empty: phrasesOf(wordsOf(englishEmptyWords), 'en'),
  },
};

function phrasesOf(lines: readonly string[], lang: ReadLanguage): Phrases {
  return createPhrases(new Map(lines.map((line) => [line, line])), lang);
}
