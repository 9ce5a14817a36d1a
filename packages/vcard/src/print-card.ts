import { type Card, isNamed, type Property, type Version } from './card.ts';
import { convertProperty } from './convert-property.ts';
import { printProperty } from './print-property.ts';

/**
 * The text of a card. What was not changed comes out byte for byte as it was read; what was changed, and everything where
 * `version` is another, is written anew, folded at 75 octets (rules V20-V23 of SPEC.md).
 */
export function printCard(card: Card, version: Version = card.version): string {
  const same = version === card.version;
  const changed = !same || card.properties.some((property) => property.raw === null);
  if (!changed)
    return join(
      card.opening,
      card.properties.map((property) => property.raw ?? ''),
      card,
    );
  const properties = same ? card.properties : convert(card, version);
  const printed = properties.map(
    (property) => property.raw ?? printProperty(property, version, card.lineEnd),
  );
  return join(
    same ? card.opening : `BEGIN:VCARD${card.lineEnd}`,
    printed.map((text) => ended(text, card.lineEnd)),
    { closing: card.closing || `END:VCARD${card.lineEnd}` },
  );
}

/** A card with nothing in it but its version. */
export function emptyCard(version: Version): Card {
  const lineEnd = '\r\n';
  return {
    version,
    opening: `BEGIN:VCARD${lineEnd}`,
    properties: [{ group: null, name: 'VERSION', parameters: [], value: version, raw: null, line: 0 }],
    closing: `END:VCARD${lineEnd}`,
    lineEnd,
    line: 0,
    doubts: [],
  };
}

function convert(card: Card, version: Version): Property[] {
  const named = card.properties.filter((property) => property.name !== '');
  const converted = named.map((property) => convertProperty(property, card.version, version));
  if (converted.some((property) => isNamed(property, 'VERSION'))) return converted;
  return [{ group: null, name: 'VERSION', parameters: [], value: version, raw: null, line: 0 }, ...converted];
}

function ended(text: string, lineEnd: string): string {
  return /[\r\n]$/.test(text) ? text : text + lineEnd;
}

function join(opening: string, texts: readonly string[], { closing }: { readonly closing: string }): string {
  return opening + texts.join('') + closing;
}
