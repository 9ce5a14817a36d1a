import { type Card, isNamed } from './card.ts';
import { unescapeText } from './text/escapes.ts';
import { oneLine } from './text/plain.ts';

/** A card that stands for a group of people (KIND:group of 4.0 and Apple's like): its name and its members' UIDs. */
export interface GroupCard {
  readonly label: string;
  readonly members: readonly string[];
}

/** The group that a card is, or null where it is somebody's. */
export function groupOf(card: Card): GroupCard | null {
  const text = (name: string) =>
    card.properties
      .filter((property) => isNamed(property, name))
      .map((property) => oneLine(unescapeText(property.value, card.version)));
  const kinds = [...text('KIND'), ...text('X-ADDRESSBOOKSERVER-KIND')].map((kind) => kind.toLowerCase());
  if (!kinds.includes('group')) return null;
  const label = [...text('FN'), ...text('N').map((parts) => parts.replace(/;+$/, ''))].find(Boolean) ?? '';
  const members = [...text('MEMBER'), ...text('X-ADDRESSBOOKSERVER-MEMBER')].map(bareUid);
  return { label, members };
}

/** A UID without `urn:uuid:` and difference of case, as members are compared. */
export function bareUid(uid: string): string {
  return uid
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '');
}
