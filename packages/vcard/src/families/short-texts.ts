import { type Card, type CardDoubt, propertiesNamed } from '../card.ts';
import { setProperty } from '../edit-card.ts';
import { escapeText, unescapeText } from '../text/escapes.ts';
import { limited, longest, oneLine } from '../text/plain.ts';
import type { Family } from './family.ts';

/** NICKNAME and LANG: the first of each that says something. */
export const shortTexts: Family = {
  parse(card) {
    const doubts: CardDoubt[] = [];
    const fields: { [path: string]: string } = {};
    for (const [path, name] of sorts) {
      const found = firstOf(card, name);
      if (found) fields[path] = limited(found.text, longest.line, found.property, doubts);
    }
    return { fields, doubts };
  },

  print(original, person) {
    const read = shortTexts.parse(original, {}).fields;
    let card = original;
    for (const [path, name] of sorts) {
      const wanted = person[path];
      if (wanted === read[path]) continue;
      const value = wanted === undefined ? undefined : escapeText(wanted, card.version);
      card = setProperty(card, firstOf(card, name)?.property, name, value);
    }
    return card;
  },
};

const sorts = [
  ['nickname', 'NICKNAME'],
  ['language', 'LANG'],
] as const;

function firstOf(card: Card, name: string) {
  for (const property of propertiesNamed(card, name)) {
    const text = oneLine(unescapeText(property.value, card.version));
    if (text !== '') return { property, text };
  }
  return null;
}
