import { phoneKey } from '@kennis/domain';
import { type Property, parameterValues, propertiesNamed } from '../card.ts';
import { escapeText, unescapeText } from '../text/escapes.ts';
import type { Family } from './family.ts';
import { pointFamily } from './point-family.ts';

/** Phone numbers (TEL), as text or as `tel:` address. */
export const phones: Family = pointFamily({
  set: 'phones',
  name: 'TEL',
  find: (card) => propertiesNamed(card, 'TEL'),
  read: (property, card) =>
    isAddress(property) ? fromAddress(property.value) : unescapeText(property.value, card.version),
  write: (value, card, property) =>
    property && isAddress(property) ? toAddress(value) : escapeText(value, card.version),
  key: (value, { countryCode }) => phoneKey(value, countryCode),
});

function isAddress(property: Property): boolean {
  return (
    /^tel:/i.test(property.value) || parameterValues(property, 'VALUE').some((value) => /^uri$/i.test(value))
  );
}

function fromAddress(value: string): string {
  return value
    .trim()
    .replace(/^tel:/i, '')
    .replace(/\\?;ext=/i, ' ext. ');
}

function toAddress(value: string): string {
  const [number = '', extension] = value.split(/\s*(?:ext\.?|toestel|tst\.?)\s*/i);
  return `tel:${number.replace(/[^\d+*#.()-]+/g, '-')}${extension ? `;ext=${extension}` : ''}`;
}
