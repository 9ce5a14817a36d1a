import { type Card, propertiesNamed } from '../card.ts';
import { setProperty } from '../edit-card.ts';
import { escapeText, unescapeText } from '../text/escapes.ts';
import { oneLine } from '../text/plain.ts';
import type { Family } from './family.ts';

const longestUid = 300;

/** UID. A card that came without keeps coming out without, so that it stays byte for byte what it was. */
export const uid: Family = {
  parse(card) {
    const found = uidOf(card);
    return { fields: found === undefined ? {} : { uid: found }, doubts: [] };
  },

  print(card, person) {
    const [current] = propertiesNamed(card, 'UID');
    const cameWithout = !current && card.line > 0;
    if (cameWithout || person.uid === undefined || person.uid === uidOf(card)) return card;
    return setProperty(card, current, 'UID', escapeText(person.uid, card.version));
  },
};

function uidOf(card: Card): string | undefined {
  const [property] = propertiesNamed(card, 'UID');
  const text = property ? oneLine(unescapeText(property.value, card.version)) : '';
  return text === '' || text.length > longestUid ? undefined : text;
}
