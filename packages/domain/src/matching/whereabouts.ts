import type { Place } from './places/place-index.ts';

/** Where the people of a book are: per slot a code of their place, so that a thousand are gone through without reading their profiles. */
export interface Whereabouts {
  readonly put: (slot: number, place: Place | null, anywhere: boolean) => void;
  /** The same number for the same place and willingness to work anywhere. */
  readonly codeAt: (slot: number) => number;
  readonly placeOf: (code: number) => { readonly place: Place | null; readonly anywhere: boolean };
}

/** Makes them, empty. */
export function createWhereabouts(): Whereabouts {
  const codes: number[] = [];
  const places: (Place | null)[] = [null];
  const numbers = new Map<Place | null, number>([[null, 0]]);
  return {
    put(slot, place, anywhere) {
      const number = numbers.get(place) ?? places.push(place) - 1;
      numbers.set(place, number);
      codes[slot] = number * 2 + Number(anywhere);
    },
    codeAt: (slot) => codes[slot] ?? 0,
    placeOf: (code) => ({ place: places[code >> 1] ?? null, anywhere: code % 2 === 1 }),
  };
}
