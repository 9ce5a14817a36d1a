import { wording as domainWording, problemSentence, type Sentence } from '@kennis/server';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.ts';
import en from './wording/en.json' with { type: 'json' };
import nl from './wording/nl.json' with { type: 'json' };

type Key = keyof typeof en;
type Values = Sentence['values'];

/** How somebody is spoken to: a language, and in Dutch je or u. */
export interface Reader {
  readonly language: Language;
  readonly address: 'je' | 'u';
}

/** What the command line says to one reader. */
export interface Words {
  readonly reader: Reader;
  /** The text of `key`, its places filled (ICU). */
  readonly say: (key: Key, values?: Values) => string;
  /** A sentence of the method. */
  readonly sentence: (sentence: Sentence) => string;
  /** Why something was refused: the method's own sentence, or ours, or the type and what it is about. */
  readonly problem: (problem: { readonly type: string; readonly [detail: string]: unknown }) => string;
  /** A score of 0 to 1, in hundredths: `0,88`. */
  readonly score: (score: number) => string;
  /** An ISO day: `zaterdag 21 november 2026`. */
  readonly day: (day: string) => string;
}

const wording: { readonly [language in Language]: { readonly [key in Key]: string } } = { nl, en };

export function createWords(reader: Reader): Words {
  const { language, address } = reader;
  const print = (text: string, values: Values = {}) =>
    String(
      new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format({ address, ...values }),
    );
  const say = (key: Key, values?: Values) => print(wording[language][key], values);
  const sentence = ({ key, values }: Sentence) => print(domainWording[language][key], values);
  return {
    reader,
    say,
    sentence,
    problem(problem) {
      const { type, ...about } = problem;
      const key = [`problem.${type}.${about.reason}`, `problem.${type}`].find(isKey);
      if (key) return say(key, about as Values);
      const known = problemSentence(problem);
      return known ? sentence(known) : say('problem', { type, about: details(about) });
    },
    score: (score) => score.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    day: (day) =>
      new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
        dateStyle: 'full',
        timeZone: 'UTC',
      }).format(Date.parse(day)),
  };
}

function isKey(key: string): key is Key {
  return Object.hasOwn(en, key);
}

function details(about: { readonly [detail: string]: unknown }): string {
  return Object.entries(about)
    .map(([name, value]) => ` ${name} ${typeof value === 'string' ? `"${value}"` : JSON.stringify(value)}`)
    .join(',');
}
