import { caseName } from './case-name.ts';
import { isOpeningParticle, isParticle } from './name-particles.ts';
import { isSuffix, isTitle } from './name-titles.ts';
import type { PersonName } from './person.ts';

/**
 * A name in its parts, from text as people write it: titles, suffixes, Dutch and other prefixes, `Vries, Sanne de`,
 * initials, all capitals. `full` is the name in reading order. Any text gives a name; an empty one has `full: ''`.
 */
export function parseName(text: string): PersonName {
  const tidy = text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?- ?(?=\S)/g, '-')
    .replace(/(?<=^| )([dD])['’] (?=\p{L})/gu, "$1'")
    .replace(/^[\s,;]+|[\s,;]+$/g, '');
  if (tidy === '') return { full: '' };
  if (isEastAsian(tidy)) return eastAsianName(tidy);
  const { segments, suffix: loose } = looseSuffixes(tidy);
  const words = inReadingOrder(segments.map(unshouted));
  const { honorific, bare, suffix } = titles(words);
  const parts = namesOf(bare);
  return withFull({ honorific: honorific.join(' '), ...parts, suffix: [...suffix, ...loose].join(' ') });
}

/** The name in reading order, composed from its parts: `Dr. Sanne de Vries MSc`. */
export function printName(name: Omit<PersonName, 'full'> & { readonly full?: string }): string {
  const { given, additional, prefix, family } = name;
  if (isEastAsian(`${family ?? ''}${given ?? ''}`)) return `${family ?? ''}${given ?? ''}`;
  const joined = prefix?.endsWith("d'")
    ? `${prefix}${family ?? ''}`
    : [prefix, family].filter(Boolean).join(' ');
  const printed = [name.honorific, given, additional, joined, name.suffix].filter(Boolean).join(' ');
  return printed || (name.full ?? '');
}

/**
 * The name as lists sort it: `Vries, Sanne de`. A prefix with a capital is Flemish and belongs to the family name:
 * `De Vries, Sanne`. Titles and suffixes do not sort.
 */
export function sortName(name: PersonName): string {
  const { given, additional, prefix, family } = name;
  if (!family) return [given, additional].filter(Boolean).join(' ') || (prefix ?? name.full);
  const flemish = prefix !== undefined && prefix !== '' && prefix[0] !== prefix[0]?.toLowerCase();
  const first = flemish ? `${prefix} ${family}` : family;
  const rest = [given, additional, flemish ? undefined : prefix].filter(Boolean).join(' ');
  return rest ? `${first}, ${rest}` : first;
}

type Parts = Omit<PersonName, 'full'>;

function withFull(parts: { [part in keyof Parts]: string | undefined }): PersonName {
  const kept = Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as Parts;
  return { full: printName(kept), ...kept };
}

/** `Sanne de Vries, MSc, PhD`: what follows a comma and is all suffixes is no name. */
function looseSuffixes(text: string): { segments: string[]; suffix: string[] } {
  const segments = text
    .split(',')
    .map((segment) => segment.trim())
    .filter(Boolean);
  const suffix: string[] = [];
  while (segments.length > 1) {
    const last = segments.at(-1)?.split(' ') ?? [];
    if (!last.every(isSuffix)) break;
    suffix.unshift(...last);
    segments.pop();
  }
  return { segments, suffix };
}

/** `Vries, Sanne de` has the family name first and the prefix last. */
function inReadingOrder(segments: readonly string[]): string[] {
  const [family = '', ...rest] = segments;
  return [...rest, family].join(' ').split(' ').filter(Boolean);
}

/** `SANNE DE VRIES MSc` in mixed case; a single capital, initials and titles shout nothing. */
function unshouted(text: string): string {
  const words = text.split(' ');
  const names = words.filter((word, at) => !isTitle(word) && (at < 2 || !isSuffix(word)));
  const shout = names.join(' ');
  if (!/\p{Lu}{3}/u.test(shout) || shout !== shout.toUpperCase()) return text;
  const cased = caseName(shout).split(' ');
  return words.map((word) => (names.includes(word) ? (cased[names.indexOf(word)] ?? word) : word)).join(' ');
}

function titles(words: readonly string[]) {
  let start = 0;
  while (start < words.length - 1 && isTitle(words[start] ?? '')) start++;
  let end = words.length;
  while (end > start + 1 && isSuffix(words[end - 1] ?? '')) end--;
  return { honorific: words.slice(0, start), bare: words.slice(start, end), suffix: words.slice(end) };
}

function namesOf(words: readonly string[]): Parts {
  const [first = ''] = words;
  if (words.length === 1) return { given: first };
  if (isOpeningParticle(first)) return prefixed([], words);
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  if (at > 0) return prefixed(words.slice(0, at), words.slice(at));
  const joint = words.findIndex(
    (word) => /-(\p{L}|['’])+$/u.test(word) && isParticle(word.split('-').at(-1) ?? ''),
  );
  const family = joint > 0 && joint < words.length - 1 ? joint : words.length - 1;
  if (family === 1 && isInitials(words[1] ?? '') && !isInitials(first))
    return { given: words[1] ?? '', family: first };
  return {
    given: first,
    additional: words.slice(1, family).join(' '),
    family: words.slice(family).join(' '),
  };
}

function prefixed(given: readonly string[], words: readonly string[]): Parts {
  let end = 0;
  while (end < words.length - 1 && isParticle(words[end] ?? '')) end++;
  return {
    given: given[0] ?? '',
    additional: given.slice(1).join(' '),
    prefix: words.slice(0, end).join(' '),
    family: words.slice(end).join(' '),
  };
}

function isInitials(word: string): boolean {
  return /^(\p{Lu}\.)+$/u.test(word);
}

function isEastAsian(text: string): boolean {
  return (
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u.test(text) &&
    text.trim() !== ''
  );
}

/** Chinese, Korean and Japanese put the family name first, mostly in one character, of four in two. */
function eastAsianName(text: string): PersonName {
  const [spaced = '', ...rest] = text.split(' ');
  if (rest.length > 0) return { full: text, family: spaced, given: rest.join(' ') };
  const letters = [...text];
  if (letters.length < 2 || letters.length > 5) return { full: text, given: text };
  const cut = letters.length >= 4 ? 2 : 1;
  return { full: text, family: letters.slice(0, cut).join(''), given: letters.slice(cut).join('') };
}
