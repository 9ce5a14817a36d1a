import { companies } from '../../capture/words/companies.ts';
import { firstNames } from '../../capture/words/first-names.ts';
import { occupations } from '../../capture/words/occupations.ts';
import { placeNames } from '../../capture/words/place-names.ts';
import type { ReadLanguage } from '../read-language.ts';
import { createPhrases, type Phrases } from '../text/phrases.ts';
import { englishAbbreviations } from './en/abbreviations.ts';
import { englishFormalWords } from './en/formal-words.ts';
import { englishFrequent } from './en/frequent.ts';
import { englishHardWords } from './en/hard-words.ts';
import { englishMoreJargon } from './en/jargon/all-trades.ts';
import { itJargon as englishItJargon } from './en/jargon/computers.ts';
import { consultancyJargon as englishConsultancyJargon } from './en/jargon/consultancy.ts';
import { financeJargon as englishFinanceJargon } from './en/jargon/finance.ts';
import { managementJargon as englishManagementJargon } from './en/jargon/management.ts';
import { hrJargon as englishHrJargon } from './en/jargon/personnel.ts';
import { englishSectorJargon } from './en/jargon/sectors.ts';
import { plainWordsOf, wordsOf } from './listed.ts';
import { meanings } from './meanings.ts';
import { dutchAbbreviations } from './nl/abbreviations.ts';
import { dutchFormalWords } from './nl/formal-words.ts';
import { dutchFrequent } from './nl/frequent.ts';
import { dutchHardWords } from './nl/hard-words.ts';
import { dutchMoreJargon } from './nl/jargon/all-trades.ts';
import { itJargon } from './nl/jargon/computers.ts';
import { consultancyJargon } from './nl/jargon/consultancy.ts';
import { anglicisms } from './nl/jargon/english-words.ts';
import { financeJargon } from './nl/jargon/finance.ts';
import { managementJargon } from './nl/jargon/management.ts';
import { hrJargon } from './nl/jargon/personnel.ts';
import { dutchSectorJargon } from './nl/jargon/sectors.ts';

/** The word lists of one language. */
export interface Lexicon {
  readonly jargon: Phrases;
  /** The part of it that is said in every trade alike, and tells nothing. */
  readonly buzz: Phrases;
  readonly hard: Phrases;
  readonly frequent: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** What some abbreviations stand for, in plain words. */
  readonly meanings: ReadonlyMap<string, string>;
  /** Organisations known by a name in capitals. */
  readonly organisations: ReadonlySet<string>;
  /** Names of people, places, companies and occupations, which are never hard. */
  readonly names: ReadonlySet<string>;
}

const names: ReadonlySet<string> = new Set([
  ...firstNames,
  ...companies,
  ...occupations,
  ...placeNames.flatMap((name) => name.toLowerCase().split(/[\s-]/)),
]);

/** The lists by language. */
export const lexicons: { readonly [lang in ReadLanguage]: Lexicon } = {
  nl: {
    jargon: createPhrases(
      plainWordsOf(
        dutchSectorJargon,
        managementJargon,
        itJargon,
        financeJargon,
        hrJargon,
        consultancyJargon,
        anglicisms,
        dutchMoreJargon,
      ),
      'nl',
    ),
    buzz: createPhrases(plainWordsOf(managementJargon, consultancyJargon, anglicisms, dutchMoreJargon), 'nl'),
    hard: createPhrases(plainWordsOf(dutchHardWords, dutchFormalWords), 'nl'),
    frequent: new Set(wordsOf(dutchFrequent)),
    abbreviations: new Set(wordsOf(dutchAbbreviations)),
    meanings: plainWordsOf(meanings.nl),
    organisations: companies,
    names,
  },
  en: {
    jargon: createPhrases(
      plainWordsOf(
        englishSectorJargon,
        englishManagementJargon,
        englishItJargon,
        englishFinanceJargon,
        englishHrJargon,
        englishConsultancyJargon,
        englishMoreJargon,
      ),
      'en',
    ),
    buzz: createPhrases(
      plainWordsOf(englishManagementJargon, englishConsultancyJargon, englishMoreJargon),
      'en',
    ),
    hard: createPhrases(plainWordsOf(englishHardWords, englishFormalWords), 'en'),
    frequent: new Set(wordsOf(englishFrequent)),
    abbreviations: new Set(wordsOf(englishAbbreviations)),
    meanings: plainWordsOf(meanings.en),
    organisations: companies,
    names,
  },
};
