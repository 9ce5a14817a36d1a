import type { Key } from './reading/reading.ts';

/** Who has what, by key: slots of people with how strongly. */
export interface Postings {
  readonly add: (key: Key, slot: number, weight: number) => void;
  readonly remove: (key: Key, slot: number) => void;
  readonly of: (key: Key) => Posting | undefined;
}

/** Slots and their weights, side by side. */
export interface Posting {
  readonly slots: number[];
  readonly weights: number[];
}

/** Makes empty postings. */
export function createPostings(): Postings {
  const postings = new Map<Key, Posting>();
  return {
    of: (key) => postings.get(key),
    add(key, slot, weight) {
      const known = postings.get(key);
      if (!known) postings.set(key, { slots: [slot], weights: [weight] });
      else {
        known.slots.push(slot);
        known.weights.push(weight);
      }
    },
    remove(key, slot) {
      const posting = postings.get(key);
      const at = posting?.slots.indexOf(slot) ?? -1;
      if (!posting || at < 0) return;
      posting.slots.splice(at, 1);
      posting.weights.splice(at, 1);
      if (posting.slots.length === 0) postings.delete(key);
    },
  };
}
