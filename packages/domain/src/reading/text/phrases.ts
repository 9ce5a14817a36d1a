import type { ReadLanguage } from '../read-language.ts';
import type { Token } from './tokens.ts';

/** Words and groups of words with what to say instead, found in any inflected form. */
export interface Phrases {
  /** What stands in `tokens` at `at`: how many words long, and the plain words; null where nothing does. */
  readonly match: (tokens: readonly Token[], at: number) => PhraseMatch | null;
}

export interface PhraseMatch {
  readonly length: number;
  readonly plain: string;
}

interface Entry {
  readonly rest: readonly string[];
  readonly plain: string;
}

/** Makes a list searchable. Every form of a single word or of the last word of a group counts. */
export function createPhrases(plainWords: ReadonlyMap<string, string>, lang: ReadLanguage): Phrases {
  const singles = new Map<string, string>();
  const groups = new Map<string, Entry[]>();
  for (const [phrase, plain] of plainWords) {
    const [first = '', ...rest] = phrase.split(' ');
    if (rest.length === 0) for (const form of formsOf(first, lang)) add(singles, form, plain);
    else groups.set(first, [...(groups.get(first) ?? []), { rest, plain }]);
  }
  for (const [phrase, plain] of plainWords) singles.set(phrase, plain);
  return {
    match: (tokens, at) =>
      matchGroup(groups, tokens, at, lang) ?? matchSingle(singles, tokens[at]?.plain ?? ''),
  };
}

function add(singles: Map<string, string>, form: string, plain: string): void {
  if (!singles.has(form)) singles.set(form, plain);
}

function matchGroup(
  groups: ReadonlyMap<string, readonly Entry[]>,
  tokens: readonly Token[],
  at: number,
  lang: ReadLanguage,
): PhraseMatch | null {
  const begun = groups.get(tokens[at]?.plain ?? '');
  if (!begun) return null;
  const found = begun
    .filter(({ rest }) =>
      rest.every((word, index) => isForm(word, tokens[at + 1 + index]?.plain ?? '', lang)),
    )
    .sort((a, b) => b.rest.length - a.rest.length);
  const [best] = found;
  return best ? { length: best.rest.length + 1, plain: best.plain } : null;
}

/** Also the first part of a word with a hyphen (`agile-coach`), when it is long enough to tell. */
function matchSingle(singles: ReadonlyMap<string, string>, word: string): PhraseMatch | null {
  const whole = singles.get(word);
  if (whole !== undefined) return { length: 1, plain: whole };
  if (!word.includes('-')) return null;
  const parts = word.split('-');
  const plain = parts.map((part) => (part.length >= 4 ? singles.get(part) : undefined)).find(Boolean);
  return plain === undefined ? null : { length: 1, plain };
}

function isForm(word: string, said: string, lang: ReadLanguage): boolean {
  return said === word || (said.startsWith(word.slice(0, 3)) && formsOf(word, lang).includes(said));
}

/** The inflected forms of a word, and some that do not exist. */
function formsOf(word: string, lang: ReadLanguage): readonly string[] {
  return lang === 'nl' ? dutchForms(word) : englishForms(word);
}

function dutchForms(word: string): readonly string[] {
  const plural = [word, `${word}s`, `${word}'s`, `${word}e`, `${word}en`];
  if (/[eë]ren$/.test(word)) return [...plural, ...verbForms(word.slice(0, -4), /ë/.test(word) ? 'ë' : 'e')];
  if (word.endsWith('en')) return [...plural, ...stemForms(word.slice(0, -2))];
  if (word.endsWith('isch')) return [...plural, `${word}er`];
  if (/(?:ief|eel|aal|aat|ent|air)$/.test(word)) return [...plural, opened(word)];
  if (/ie$/.test(word)) return [...plural, `${word.slice(0, -2)}ieën`];
  if (/[^aeiou][aeiou][lmnprst]$/.test(word)) return [...plural, `${word}${word.at(-1)}e`];
  if (/f$/.test(word)) return [...plural, `${word.slice(0, -1)}ven`];
  return plural;
}

/** `reduc` + `eren`: reduceer, reduceert, reduceerde, gereduceerd. */
function verbForms(root: string, e: string): readonly string[] {
  const stem = `${root}${e}er`;
  const past = `${/^(?:be|ver|ont|her)/.test(root) ? '' : 'ge'}${root.replace(/^i/, 'ï')}${e}erd`;
  return [
    stem,
    `${stem}t`,
    `${stem}de`,
    `${stem}den`,
    past,
    `${past}e`,
    `${root}${e}rend`,
    `${root}${e}rende`,
  ];
}

/** Of a verb that is not in -eren: `committ` + `en`: commit, commits, commit, gecommit. */
function stemForms(long: string): readonly string[] {
  const short = /([b-df-hj-np-tv-z])\1$/.test(long) ? long.slice(0, -1) : long;
  const closed = short
    .replace(/([^aeiou])([aeou])([^aeiouwy])$/, '$1$2$2$3')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  const stems = long === short ? [short, closed] : [short];
  return stems.flatMap((stem) => [
    stem,
    `${stem}t`,
    `${stem}de`,
    `${stem}den`,
    `${stem}te`,
    `${stem}ten`,
    `ge${stem}d`,
    `ge${stem}t`,
    `${stem}d`,
  ]);
}

/** With an ending the vowel stands alone: `formeel` becomes `formele`, `pragmatief` `pragmatieve`. */
function opened(word: string): string {
  return `${word.replace(/([ae])\1([lt])$/, '$1$2').replace(/f$/, 'v')}e`;
}

function englishForms(word: string): readonly string[] {
  const last = word.at(-1) ?? '';
  const stem = last === 'e' ? word.slice(0, -1) : word;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word) ? [`${word}${last}ed`, `${word}${last}ing`] : [];
  const ies = /[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`] : [];
  return [word, `${word}s`, `${word}es`, `${word}'s`, `${stem}ed`, `${stem}ing`, ...doubled, ...ies];
}
