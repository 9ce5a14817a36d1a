import { emailKey } from '@kennis/domain';
import { propertiesNamed } from '../card.ts';
import { escapeText, unescapeText } from '../text/escapes.ts';
import type { Family } from './family.ts';
import { pointFamily } from './point-family.ts';

/** Mail addresses (EMAIL); `Sanne <sanne@example.nl>` and `mailto:` are taken off. */
export const emails: Family = pointFamily({
  set: 'emails',
  name: 'EMAIL',
  find: (card) => propertiesNamed(card, 'EMAIL'),
  read: (property, card) => bareAddress(unescapeText(property.value, card.version)),
  write: (value, card) => escapeText(value, card.version),
  key: (value) => emailKey(value),
});

function bareAddress(text: string): string {
  const [, inside] = /<\s*([^<>\s]+@[^<>\s]+)\s*>/.exec(text) ?? [];
  return (inside ?? text).trim().replace(/^mailto:/i, '');
}
