import { urlKey } from '@kennis/domain';
import type { Card, Property } from '../card.ts';
import { unescapeText } from '../text/escapes.ts';
import type { Family } from './family.ts';
import { pointFamily } from './point-family.ts';

/** Web addresses (URL, and the X-SOCIALPROFILE of Apple where it is one). Others, as `skype:`, stay in the card. */
export const urls: Family = pointFamily({
  set: 'urls',
  name: 'URL',
  find: (card) => card.properties.filter((property) => /^(?:URL|X-SOCIALPROFILE)$/i.test(property.name)),
  read: webAddress,
  write: (value, card) => (card.version === '2.1' ? value.replaceAll(';', '\\;') : value),
  key: (value) => urlKey(value),
});

function webAddress(property: Property, card: Card): string {
  const text = unescapeText(property.value, card.version).trim();
  if (/^https?:\/\/[^\s/]/i.test(text)) return text;
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(text) ? text : '';
}
