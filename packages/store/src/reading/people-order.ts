import type { PeopleQuery } from '../store.ts';

/** What an order of people compares; equals go by id in the same direction. Absent days count as the empty text. */
export interface PeopleOrder {
  readonly by: 'sortName' | 'coolsOn' | 'lastOn' | 'id';
  readonly direction: 'asc' | 'desc';
}

/** By name; those that cool last first; those spoken last first; those added last first. */
export const peopleOrders: { readonly [order in PeopleQuery['order']]: PeopleOrder } = {
  name: { by: 'sortName', direction: 'asc' },
  warmth: { by: 'coolsOn', direction: 'desc' },
  recent: { by: 'lastOn', direction: 'desc' },
  added: { by: 'id', direction: 'desc' },
};

/** Where a page ended: the compared value and the id of its last person. */
export interface PlaceInOrder {
  readonly value: string;
  readonly id: string;
}

/** The `next` of a page that ended at `place`. */
export function printPlace({ value, id }: PlaceInOrder): string {
  return JSON.stringify([value, id]);
}

/** The place that `after` tells; null where there is none or it is no text of `printPlace`. */
export function parsePlace(after: string | undefined): PlaceInOrder | null {
  if (after === undefined) return null;
  try {
    const [value, id] = JSON.parse(after);
    return typeof value === 'string' && typeof id === 'string' ? { value, id } : null;
  } catch {
    return null;
  }
}
