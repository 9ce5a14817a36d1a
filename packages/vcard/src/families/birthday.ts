import { isDay } from '@kennis/domain';
import {
  type CardDoubt,
  type Parameter,
  type Property,
  parameterValues,
  propertiesNamed,
  type Version,
} from '../card.ts';
import { addProperties, newProperty, removeProperty, replaceProperty } from '../edit-card.ts';
import { oneLine } from '../text/plain.ts';
import type { Family } from './family.ts';

/** A year that Apple writes where it is not known. */
const noYear = '1604';

/** BDAY: `1980-02-29`, or `--02-29` where the year is not known. A day that does not exist stays in the card. */
export const birthday: Family = {
  parse(card) {
    const doubts: CardDoubt[] = [];
    const filled = propertiesNamed(card, 'BDAY').filter(({ value }) => value.trim() !== '');
    for (const property of filled) {
      const date = parseDate(property);
      if (date !== null) return { fields: { birthday: date }, doubts: [] };
      doubts.push({
        type: 'no-day',
        line: property.line,
        property: 'BDAY',
        value: oneLine(property.value).slice(0, 100),
      });
    }
    return { fields: {}, doubts };
  },

  print(card, person) {
    const [current] = propertiesNamed(card, 'BDAY').filter((property) => parseDate(property) !== null);
    const read = current ? (parseDate(current) ?? undefined) : undefined;
    if (read === person.birthday) return card;
    if (person.birthday === undefined) return current ? removeProperty(card, current) : card;
    const { value, parameters } = printDate(person.birthday, card.version);
    if (!current) return addProperties(card, [newProperty('BDAY', value, parameters)]);
    return replaceProperty(card, current, { ...current, value, parameters });
  },
};

/** The day of a date property, ISO or `--MM-DD`; null where it is none that exists. */
export function parseDate(property: Property): string | null {
  const text = property.value
    .trim()
    .replace(/\\:/g, ':')
    .replace(/[T ]\d.*$/, '');
  const [, month, day] = /^--?(\d{2})-?(\d{2})$/.exec(text) ?? [];
  if (month && day) return existing(`--${month}-${day}`);
  const [, year, ofYear, ofMonth] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text.replaceAll('/', '-')) ?? [];
  if (!year || !ofYear || !ofMonth) return null;
  const omitted =
    parameterValues(property, 'X-APPLE-OMIT-YEAR').includes(year) || year === noYear || year === '0000';
  return existing(omitted ? `--${ofYear}-${ofMonth}` : `${year}-${ofYear}-${ofMonth}`);
}

/** A day as the version writes it (RFC 6350 4.3.1: basic format; before 4.0 a year must stand). */
export function printDate(
  date: string,
  version: Version,
): { value: string; parameters: readonly Parameter[] } {
  const monthAndDay = date.startsWith('--') ? date.slice(2) : null;
  if (version === '4.0') {
    return {
      value: monthAndDay ? `--${monthAndDay.replace('-', '')}` : date.replaceAll('-', ''),
      parameters: [],
    };
  }
  if (monthAndDay === null) return { value: date, parameters: [] };
  return { value: `${noYear}-${monthAndDay}`, parameters: [{ name: 'X-APPLE-OMIT-YEAR', values: [noYear] }] };
}

function existing(date: string): string | null {
  return isDay(date.startsWith('--') ? `2024${date.slice(1)}` : date) ? date : null;
}
