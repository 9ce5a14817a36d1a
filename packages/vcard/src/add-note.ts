import type { Card } from './card.ts';
import { setProperty } from './edit-card.ts';
import { escapeText } from './text/escapes.ts';

/** The card with one NOTE more (RFC 6350 section 6.7.2), line breaks kept; the same card where the text says nothing. */
export function addNote(card: Card, text: string): Card {
  return text.trim() === '' ? card : setProperty(card, undefined, 'NOTE', escapeText(text, card.version));
}
