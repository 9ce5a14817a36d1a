import { monthValues, weekdayValues } from '../days/day-words.ts';
import { readLine } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { companies, namesakes } from '../words/companies.ts';
import { notOccupations, occupationEndings, occupationModifiers, occupations } from '../words/occupations.ts';
import {
  fields,
  languages,
  legalForms,
  organisationCues,
  organisationEndings,
} from '../words/organisation-cues.ts';
import { placeNames } from '../words/place-names.ts';
import { occasions, stopWords } from '../words/stop-words.ts';

/** Whether a folded word names an occupation: `huisarts`, `duurzaamheidsadviseur`, `co-founder`. */
export function isOccupation(plain: string): boolean {
  if (notOccupations.has(plain)) return false;
  if (occupations.has(plain)) return true;
  const last = plain.slice(plain.lastIndexOf('-') + 1);
  if (last !== plain && last.length > 2 && (occupations.has(last) || occupationEndings.test(last)))
    return true;
  return plain.length > 6 && occupationEndings.test(plain) && !organisationEndings.test(plain);
}

/** Whether a folded word may stand before an occupation: `freelance`, `senior`, `marketing`. */
export function isModifier(plain: string): boolean {
  return occupationModifiers.has(plain) || /^(?:ex|oud|hoofd|mede|co|vice|hr|ict|it)-/.test(plain);
}

/** Whether a folded word opens or makes an organisation's name: `bakkerij`, `adviesbureau`, `Ltd`, `philips`. */
export function isOrganisationWord(plain: string): boolean {
  if (/^(?:gem|prov|univ|min|dept|env|hosp|assoc)\.$/.test(plain)) return true;
  return (
    organisationCues.has(plain) ||
    companies.has(plain) ||
    organisationEndings.test(plain) ||
    isLegalForm(plain)
  );
}

/** Whether only its ending makes a folded word an organisation's: `wolfswinkel`, which may be a family name. */
export function isOrganisationByEnding(plain: string): boolean {
  return organisationEndings.test(plain) && !organisationCues.has(plain) && !companies.has(plain);
}

/** Whether a folded word is the name of an organisation by itself. */
export function isCompany(plain: string): boolean {
  return companies.has(plain) || /^[a-z0-9-]+\.(?:com|nl|io|ai|org|be)$/.test(plain);
}

/** Whether an organisation that is called like a person opens at token `at`: `Albert Heijn`. */
export function isNamesake(tokens: readonly Token[], at: number): boolean {
  return namesakes.has(`${tokens[at]?.plain} ${tokens[at + 1]?.plain}`);
}

export function isLegalForm(plain: string): boolean {
  return legalForms.has(plain) && plain !== 'nl';
}

/** Whether a folded word is a subject or field of work: after an occupation part of the role, after `in` no place. */
export function isField(plain: string): boolean {
  return fields.has(plain);
}

/** Whether a folded word names a language or nationality: `Bosnian`. */
export function isLanguage(plain: string): boolean {
  return languages.has(plain);
}

export function isStopWord(plain: string): boolean {
  return stopWords.has(plain);
}

/** Whether a word names an occasion or thing that a line may open with: `Lunch`, `call`. */
export function isOccasion(plain: string): boolean {
  return occasions.has(plain);
}

/** Whether a word names a day or month. */
export function isCalendarWord(plain: string): boolean {
  return (weekdayValues.has(plain) && plain.length > 2) || (monthValues.has(plain) && plain.length > 3);
}

const places: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly name: string }[]> =
  indexPlaces();

/** The longest listed place that starts at token `at`: its name as written and the token after it. */
export function placeAt(tokens: readonly Token[], at: number): { name: string; end: number } | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  for (const { words, name } of places.get(first.plain) ?? []) {
    if (words.every((word, index) => tokens[at + index]?.plain === word))
      return { name, end: at + words.length };
  }
  return null;
}

function indexPlaces() {
  const index = new Map<string, { words: readonly string[]; name: string }[]>();
  for (const name of placeNames) {
    const words = readLine(name).plain.split(' ');
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), { words, name }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}
