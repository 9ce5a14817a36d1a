import { elements, type Tag, tagKey } from '@kennis/domain';
import { type Card, type CardDoubt, type Property, propertiesNamed } from '../card.ts';
import { addProperties, newProperty, removeProperty, replaceProperty } from '../edit-card.ts';
import { escapeText, splitValue, unescapeText } from '../text/escapes.ts';
import { longest, oneLine } from '../text/plain.ts';
import { mostPoints } from './contact-points.ts';
import type { Family } from './family.ts';

/** What address books put in by themselves says nothing. */
const ownOfPrograms = /^(?:\* ?)?(?:my ?contacts|mijn contacten|starred|friends|uncategorized)$/i;

/** CATEGORIES: one tag per category. Those that every card of a program has stay in the card. */
export const tags: Family = {
  parse(card) {
    const doubts: CardDoubt[] = [];
    const found = new Map<string, Tag>();
    for (const property of propertiesNamed(card, 'CATEGORIES')) {
      for (const label of labelsOf(card, property)) {
        if (found.size < mostPoints) found.set(tagKey(label), found.get(tagKey(label)) ?? { label });
        else if (doubts.length === 0)
          doubts.push({ type: 'too-many', line: property.line, property: 'CATEGORIES', kept: mostPoints });
      }
    }
    return { fields: Object.fromEntries([...found].map(([key, tag]) => [`tags/${key}`, tag])), doubts };
  },

  print(original, person) {
    const wanted = new Map<string, Tag>(elements<'tags', Tag>(person, 'tags'));
    const read = Object.keys(tags.parse(original, {}).fields).map((path) => path.slice('tags/'.length));
    const gone = new Set(read.filter((key) => !wanted.has(key)));
    const added = [...wanted].filter(([key]) => !read.includes(key)).map(([, tag]) => tag.label);
    let card = original;
    for (const property of propertiesNamed(original, 'CATEGORIES')) card = without(card, property, gone);
    if (added.length === 0) return card;
    const written = added.map((label) => escapeText(label, card.version)).join(',');
    const [first] = propertiesNamed(card, 'CATEGORIES');
    return first
      ? replaceProperty(card, first, {
          ...first,
          value: first.value.trim() === '' ? written : `${first.value},${written}`,
        })
      : addProperties(card, [newProperty('CATEGORIES', written)]);
  },
};

/** Commas that are escaped separate too where there is no other (Thunderbird). */
function labelsOf(card: Card, property: Property): string[] {
  const [only = '', ...others] = splitValue(property.value, ',', card.version);
  const texts = others.length > 0 ? [only, ...others] : only.split(/\\?,/, 10_000);
  return texts
    .flatMap((text) => (card.version === '2.1' ? text.split(';', 10_000) : [text]))
    .map((text) => oneLine(unescapeText(text, card.version)).slice(0, longest.label))
    .filter((label) => tagKey(label) !== '' && !ownOfPrograms.test(label));
}

function without(card: Card, property: Property, gone: ReadonlySet<string>): Card {
  const parts = splitValue(property.value, ',', card.version);
  const kept = parts.filter((part) => !gone.has(tagKey(unescapeText(part, card.version))));
  if (kept.length === parts.length) return card;
  return kept.length === 0
    ? removeProperty(card, property)
    : replaceProperty(card, property, { ...property, value: kept.join(',') });
}
