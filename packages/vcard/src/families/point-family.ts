import { type ContactPoint, elements, type PersonFields } from '@kennis/domain';
import type { Card, Property } from '../card.ts';
import { addProperties, newProperty, removeProperty, replaceProperty } from '../edit-card.ts';
import { type PointSort, parsePoints, pointOf } from './contact-points.ts';
import { type Family, type Manner, same } from './family.ts';
import { labelled, relabel } from './label-writing.ts';
import { labelOf, preferenceOf } from './labels.ts';

/** The family of a sort of contact point. */
export function pointFamily(sort: PointSort): Family {
  return {
    parse: (card, manner) => parsePoints(sort, card, manner),
    print: (card, person, manner) => printPoints(sort, card, person, manner),
  };
}

function printPoints(sort: PointSort, original: Card, person: PersonFields, manner: Manner): Card {
  const wanted = new Map<string, ContactPoint>(elements<typeof sort.set, ContactPoint>(person, sort.set));
  const read = parsePoints(sort, original, manner).fields;
  const printed = new Set<string>();
  let card = original;
  for (const property of sort.find(original)) {
    const point = pointOf(sort, original, property, []);
    const path = `${sort.set}/${point ? sort.key(point.value, manner) : ''}`;
    if (!point || !Object.hasOwn(read, path)) continue;
    const key = keyIn(wanted, path.slice(sort.set.length + 1), point);
    const next = wanted.get(key);
    if (!next) card = removeProperty(card, property);
    else if (!printed.has(key) && !same(next, read[path])) card = changePoint(sort, card, property, next);
    printed.add(key);
  }
  for (const [key, point] of wanted) if (!printed.has(key)) card = addPoint(sort, card, point);
  return card;
}

/** A number may have been given its key where another country was meant; the same value is the same point. */
function keyIn(wanted: ReadonlyMap<string, ContactPoint>, key: string, { value }: ContactPoint): string {
  if (wanted.has(key)) return key;
  return [...wanted].find(([, point]) => point.value === value)?.[0] ?? key;
}

function changePoint(sort: PointSort, card: Card, property: Property, point: ContactPoint): Card {
  const value =
    sort.read(property, card) === point.value ? property.value : sort.write(point.value, card, property);
  const next = { ...property, value, raw: null };
  const worded = labelOf(card, property) === point.label && preferenceOf(property) === point.preference;
  return worded ? replaceProperty(card, property, next) : relabel(card, property, next, point);
}

function addPoint(sort: PointSort, card: Card, point: ContactPoint): Card {
  return addProperties(
    card,
    labelled(card, newProperty(sort.name, sort.write(point.value, card, null)), point),
  );
}
