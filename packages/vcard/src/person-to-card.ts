import type { PersonFields } from '@kennis/domain';
import type { Card, Version } from './card.ts';
import { families } from './families/families.ts';
import type { Manner } from './families/family.ts';
import { type Photo, printPhoto } from './families/photo.ts';
import { emptyCard } from './print-card.ts';

/** The card to start from and what goes with the person's fields. */
export interface CardWriting extends Manner {
  /** The card that the person came from; a new one of `version` (3.0 unless said) where absent. */
  readonly original?: Card | undefined;
  readonly version?: Version | undefined;
  /** The person's photo, null for none; absent where the card's own is still right. */
  readonly photo?: Photo | null | undefined;
}

/**
 * The person's card: the original with only that changed which differs, everything unknown and every group kept. For a person
 * whose fields are what the card says, it is the same card.
 */
export function personToCard(person: PersonFields, writing: CardWriting = {}): Card {
  const start = writing.original ?? emptyCard(writing.version ?? '3.0');
  const card = families.reduce((sofar, family) => family.print(sofar, person, writing), start);
  return writing.photo === undefined ? card : printPhoto(card, writing.photo);
}
