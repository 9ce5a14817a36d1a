import type { CardDoubt, Property } from '../card.ts';

/** The longest text of a field on one line, and of a note, in UTF-16 units. What is longer stays whole in the card. */
export const longest = { line: 500, label: 100, note: 50_000 } as const;

/** A text on one line: no control characters, single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** The text up to its longest; where it is longer a doubt says so. */
export function limited(text: string, most: number, property: Property, doubts: CardDoubt[]): string {
  if (text.length <= most) return text;
  doubts.push({
    type: 'too-long',
    line: property.line,
    property: property.name.toUpperCase(),
    length: text.length,
    kept: most,
  });
  const end = /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return text.slice(0, end);
}
