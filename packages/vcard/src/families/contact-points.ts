import type { ContactPoint } from '@kennis/domain';
import type { Card, CardDoubt, Property } from '../card.ts';
import { limited, longest, oneLine } from '../text/plain.ts';
import type { Manner, Reading } from './family.ts';
import { labelOf, preferenceOf } from './labels.ts';

/** The most contact points of one sort that a person gets from a card; the others stay in the card. */
export const mostPoints = 200;

/** How one sort of contact point stands in a card. */
export interface PointSort {
  readonly set: 'emails' | 'phones' | 'urls';
  /** The name of the property that is written for a new one. */
  readonly name: string;
  /** The properties that hold one. */
  find(card: Card): readonly Property[];
  /** Its value as people read it; empty where it holds none. */
  read(property: Property, card: Card): string;
  /** Its value as the card writes it. */
  write(value: string, card: Card, property: Property | null): string;
  key(value: string, manner: Manner): string;
}

/** The contact points of one sort in a card: an element of its set per value, the first where two have one key. */
export function parsePoints(sort: PointSort, card: Card, manner: Manner): Reading {
  const doubts: CardDoubt[] = [];
  const points = new Map<string, ContactPoint>();
  const properties = sort.find(card);
  for (const property of properties) {
    if (points.size === mostPoints) {
      doubts.push({
        type: 'too-many',
        line: property.line,
        property: sort.name,
        count: properties.length,
        kept: mostPoints,
      });
      break;
    }
    const point = pointOf(sort, card, property, doubts);
    if (!point) continue;
    const key = sort.key(point.value, manner);
    const earlier = points.get(key);
    points.set(key, earlier ? { ...point, ...earlier } : point);
  }
  return {
    fields: Object.fromEntries([...points].map(([key, point]) => [`${sort.set}/${key}`, point])),
    doubts,
  };
}

/** The contact point that a property holds, or null. */
export function pointOf(
  sort: PointSort,
  card: Card,
  property: Property,
  doubts: CardDoubt[],
): ContactPoint | null {
  const value = limited(oneLine(sort.read(property, card)), longest.line, property, doubts);
  if (value === '') return null;
  const label = labelOf(card, property);
  const preference = preferenceOf(property);
  return { value, ...(label !== undefined && { label }), ...(preference !== undefined && { preference }) };
}
