import type { PersonFields } from '@kennis/domain';
import type { Card, CardDoubt } from './card.ts';
import { families } from './families/families.ts';
import type { Manner } from './families/family.ts';
import { notesOf } from './families/notes.ts';
import { type Photo, photoOf } from './families/photo.ts';

/** What a card says of a person. `fields` has no photo and no card yet: those need a place for their bytes. */
export interface CardPerson {
  readonly fields: Partial<PersonFields>;
  readonly notes: readonly string[];
  readonly photo: Photo | null;
  /** What was set right, left in the card or could not be read, in the order of lines. */
  readonly doubts: readonly CardDoubt[];
}

/** Reads a card as a person. A card without anything to call somebody by has no `name` in its fields. */
export function cardToPerson(card: Card, manner: Manner = {}): CardPerson {
  const readings = families.map((family) => family.parse(card, manner));
  const notes = notesOf(card);
  const photo = photoOf(card);
  const doubts = [
    ...card.doubts,
    ...readings.flatMap((reading) => reading.doubts),
    ...notes.doubts,
    ...photo.doubts,
  ];
  return {
    fields: Object.assign({}, ...readings.map((reading) => reading.fields)),
    notes: notes.texts,
    photo: photo.photo,
    doubts: doubts.toSorted((a, b) => a.line - b.line),
  };
}
