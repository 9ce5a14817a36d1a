import type { Fields, PersonFields } from '@kennis/domain';
import type { Card, CardDoubt } from '../card.ts';

/** What reading a card may know of the world. */
export interface Manner {
  /** Calling code of the country whose national numbers have a 0 in front: `31`. */
  readonly countryCode?: string | undefined;
}

/** The fields of a person that a card gives, and what was doubtful. */
export interface Reading {
  readonly fields: Fields;
  readonly doubts: readonly CardDoubt[];
}

/** Properties that belong together: card to fields, and changed fields back to the card. */
export interface Family {
  parse(card: Card, manner: Manner): Reading;
  /** The card with what differs from the person changed, and nothing else. */
  print(card: Card, person: PersonFields, manner: Manner): Card;
}

/** Whether two field values are the same, whatever the order of their parts. */
export function same(a: unknown, b: unknown): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null);
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => same(value, right.get(key)));
}
