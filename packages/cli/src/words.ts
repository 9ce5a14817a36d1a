import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.ts';
import en from './wording/en.json' with { type: 'json' };
import nl from './wording/nl.json' with { type: 'json' };

export type Key = keyof typeof en;
type Values = { readonly [name: string]: string | number | boolean | null | undefined };

const wording: { readonly [language in Language]: { readonly [key in Key]: string } } = { nl, en };

/** What the command line says, in one language. */
export interface Words {
  readonly language: Language;
  /** The text of `key`, its places filled (ICU). */
  say(key: Key, values?: Values): string;
  /** Why something was refused: the text of `problem.<type>`, or the type and what it is about. */
  problem(problem: { readonly type: string; readonly [detail: string]: unknown }): string;
}

export function createWords(language: Language): Words {
  const messages = wording[language];
  const say = (key: Key, values?: Values) =>
    String(new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true }).format(values));
  return {
    language,
    say,
    problem({ type, ...about }) {
      const key = [`problem.${type}.${about.reason}`, `problem.${type}`].find(isKey);
      return key ? say(key, about as Values) : say('problem', { type, about: details(about) });
    },
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
