import { type Card, type CardDoubt, propertiesNamed } from '../card.ts';
import { unescapeText } from '../text/escapes.ts';
import { limited, longest } from '../text/plain.ts';

/** The notes of a card (NOTE), each text once, with line breaks. They become records of their own; NOTE stays in the card. */
export function notesOf(card: Card): {
  readonly texts: readonly string[];
  readonly doubts: readonly CardDoubt[];
} {
  const doubts: CardDoubt[] = [];
  const texts = new Set<string>();
  for (const property of propertiesNamed(card, 'NOTE')) {
    const text = unescapeText(property.value, card.version)
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\n\t])\p{Cc}+?/gu, ' ')
      .trim();
    if (text !== '') texts.add(limited(text, longest.note, property, doubts));
  }
  return { texts: [...texts], doubts };
}
