import { addressKey } from '@kennis/vcard';
import { type Cell, first, labelOf, oneLine } from './cells.ts';
import type { Header } from './headers.ts';

const longest = 500;
const addressColumns = ['box', 'extended', 'street', 'locality', 'region', 'postalCode', 'country'] as const;

/** Addresses by their words, and the place of the first. */
export function addressFields(cells: readonly Cell[]): { [path: string]: unknown } {
  const fields: { [path: string]: unknown } = {};
  const sets = new Set(cells.flatMap(({ header }) => (isAddress(header) ? [header.set ?? ''] : [])));
  for (const set of sets) {
    const parts: { [part: string]: string } = {};
    const those = cells.filter(({ header }) => (header.set ?? '') === set);
    for (const column of addressColumns) {
      const texts = those.filter(({ header }) => header.column === column).map(({ text }) => text);
      if (texts.length > 0) parts[column] = texts.join('\n').slice(0, longest);
    }
    const formatted = first(those, 'formatted');
    if (Object.keys(parts).length === 0 && formatted) parts.street = formatted.slice(0, longest);
    const label = those.map(({ header }) => labelOf(cells, header)).find(Boolean);
    const key = addressKey(parts);
    if (key !== '') fields[`addresses/${key}`] = { ...parts, ...(label && { label }) };
    if (parts.locality && fields.place === undefined) fields.place = oneLine(parts.locality);
  }
  return fields;
}

function isAddress({ column }: Header): boolean {
  return column === 'formatted' || (addressColumns as readonly string[]).includes(column);
}
