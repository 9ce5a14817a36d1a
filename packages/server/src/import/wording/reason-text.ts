import type { Difference } from '@kennis/domain';
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

export type Language = 'nl' | 'en';
type ReasonKey = keyof typeof nl;

const texts: { readonly [language in Language]: { readonly [key in ReasonKey]: string } } = { nl, en };

/** Why something of a file was refused, left out or doubtful, in words. What has no words of its own is named by its type. */
export function reasonText(
  problem: { readonly type: string; readonly [detail: string]: unknown },
  language: Language,
): string {
  const { type, from, at, endLine } = problem;
  const oneLine = endLine !== undefined && endLine === at;
  const key = [oneLine ? `${type}.one` : '', `${type}.${String(from)}`, type].find(isKey);
  return key ? fill(texts[language][key], problem) : type;
}

/** The note on what a file says otherwise than the book: `In een import staat iets anders: functie wethouder.` */
export function differencesText(differences: readonly Difference[], language: Language): string {
  const parts = differences.map(({ field, says }) => fill(texts[language][`field.${field}`], { says }));
  return fill(texts[language].differs, { differences: parts.join(', ') });
}

function fill(text: string, values: { readonly [name: string]: unknown }): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

function isKey(key: string): key is ReasonKey {
  return Object.hasOwn(nl, key);
}
