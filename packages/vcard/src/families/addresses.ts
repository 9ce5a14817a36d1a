import { elements, fold, type PersonFields, type PostalAddress } from '@kennis/domain';
import { type Card, type CardDoubt, type Property, propertiesNamed } from '../card.ts';
import { addProperties, newProperty, removeProperty, replaceProperty } from '../edit-card.ts';
import { components, joinComponents } from '../text/escapes.ts';
import { longest, oneLine } from '../text/plain.ts';
import { mostPoints } from './contact-points.ts';
import { type Family, same } from './family.ts';
import { labelled, relabel } from './label-writing.ts';
import { labelOf, preferenceOf } from './labels.ts';

const parts = ['box', 'extended', 'street', 'locality', 'region', 'postalCode', 'country'] as const;

/** Postal addresses (ADR); the most preferred also gives the person's place. */
export const addresses: Family = {
  parse(card) {
    const doubts: CardDoubt[] = [];
    const found = new Map<string, PostalAddress>();
    const properties = propertiesNamed(card, 'ADR');
    for (const property of properties) {
      if (found.size === mostPoints) {
        doubts.push({
          type: 'too-many',
          line: property.line,
          property: 'ADR',
          count: properties.length,
          kept: mostPoints,
        });
        break;
      }
      const address = addressOf(card, property);
      const key = address ? addressKey(address) : '';
      if (address && !found.has(key)) found.set(key, address);
    }
    const place = placeOf(card, properties);
    const elements = [...found].map(([key, address]) => [`addresses/${key}`, address]);
    return { fields: { ...Object.fromEntries(elements), ...(place && { place }) }, doubts };
  },

  print(original, person, manner) {
    const wanted = new Map<string, PostalAddress>(elements<'addresses', PostalAddress>(person, 'addresses'));
    const read = addresses.parse(original, manner).fields;
    const printed = new Set<string>();
    let card = original;
    for (const property of propertiesNamed(original, 'ADR')) {
      const address = addressOf(original, property);
      const key = address ? addressKey(address) : '';
      if (!Object.hasOwn(read, `addresses/${key}`)) continue;
      const next = wanted.get(key);
      if (!next) card = removeProperty(card, property);
      else if (!printed.has(key) && !same(next, read[`addresses/${key}`]))
        card = change(card, property, next);
      printed.add(key);
    }
    for (const [key, address] of wanted) if (!printed.has(key)) card = add(card, address);
    return wanted.size === 0 && printed.size === 0 ? addPlace(card, person) : card;
  },
};

/** The element key of an address: its words folded, so that one address written twice is one. */
export function addressKey(address: PostalAddress): string {
  const texts = parts.map((part) => address[part]).filter(Boolean);
  return fold(texts.join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function addressOf(card: Card, property: Property): PostalAddress | null {
  const texts = components(property.value, card.version).map((text) => linesOf(text.join(', ')));
  const filled = parts.flatMap((part, at) => (texts[at] ? [[part, texts[at].slice(0, longest.line)]] : []));
  if (filled.length === 0 || addressKey(Object.fromEntries(filled)) === '') return null;
  const label = labelOf(card, property);
  return Object.fromEntries(label === undefined ? filled : [...filled, ['label', label]]);
}

/** An address may stand on several lines. */
function linesOf(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .filter(Boolean)
    .join('\n');
}

function placeOf(card: Card, properties: readonly Property[]): string {
  const ordered = properties.toSorted((a, b) => (preferenceOf(a) ?? 101) - (preferenceOf(b) ?? 101));
  const localities = ordered.map((property) => addressOf(card, property)?.locality ?? '');
  return oneLine(localities.find(Boolean) ?? '');
}

function change(card: Card, property: Property, address: PostalAddress): Card {
  const next = { ...property, value: adrValue(card, address), raw: null };
  const preference = preferenceOf(property);
  return labelOf(card, property) === address.label
    ? replaceProperty(card, property, next)
    : relabel(card, property, next, { label: address.label, preference });
}

function add(card: Card, address: PostalAddress): Card {
  return addProperties(
    card,
    labelled(card, newProperty('ADR', adrValue(card, address)), { label: address.label }),
  );
}

/** Somebody's place alone is an address with nothing but a town. */
function addPlace(card: Card, { place }: PersonFields): Card {
  return place ? add(card, { locality: place }) : card;
}

function adrValue(card: Card, address: PostalAddress): string {
  return joinComponents(
    parts.map((part) => address[part]),
    card.version,
  );
}
