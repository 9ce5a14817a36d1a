import type { Card, Property } from './card.ts';
import { indexOutsideQuotes } from './text/parameters.ts';

/** What stands in the place of a piece that was cut out: U+FFFC, the object replacement character. */
export const cutMark = '\ufffc';

/** A card's text with its long pieces cut out, and these in the order of their marks. */
export interface CutText {
  readonly text: string;
  readonly pieces: readonly string[];
}

/** In UTF-16 units: a longer property loses its value, and a longer card everything after. */
const longestProperty = 1000;
const longestText = 20_000;

/** Cuts the long values out of a card, so that a record stays small; `restoreText` gives its text back exactly. */
export function cutCard(card: Card): CutText {
  const stretches: Stretch[] = [
    ...stretchesOf(card.opening),
    ...card.properties.flatMap((property) => propertyStretches(property)),
    ...stretchesOf(card.closing),
  ];
  const kept: string[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const [at, { text, cut }] of stretches.entries()) {
    if (!cut && length + text.length > longestText) {
      pieces.push(
        stretches
          .slice(at)
          .map((stretch) => stretch.text)
          .join(''),
      );
      return { text: kept.join('') + cutMark, pieces };
    }
    kept.push(cut ? cutMark : text);
    if (cut) pieces.push(text);
    else length += text.length;
  }
  return { text: kept.join(''), pieces };
}

/** The text that was cut. A piece that is missing leaves its mark. */
export function restoreText(text: string, pieces: readonly string[]): string {
  let at = 0;
  return text.replaceAll(cutMark, (mark) => pieces[at++] ?? mark);
}

interface Stretch {
  readonly text: string;
  readonly cut: boolean;
}

function propertyStretches(property: Property): Stretch[] {
  const raw = property.raw ?? '';
  if (raw.length <= longestProperty) return stretchesOf(raw);
  const colon = indexOutsideQuotes(raw, ':') + 1;
  if (colon > longestProperty) return [{ text: raw, cut: true }];
  const end = raw.length - (/[\r\n]*$/.exec(raw)?.[0].length ?? 0);
  return [
    ...stretchesOf(raw.slice(0, colon)),
    { text: raw.slice(colon, end), cut: true },
    { text: raw.slice(end), cut: false },
  ];
}

/** A text that has the mark in it of its own: that letter is cut too, so that marks and pieces stay in step. */
function stretchesOf(text: string): Stretch[] {
  return text
    .split(/(\ufffc)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, cut: part === cutMark }));
}
