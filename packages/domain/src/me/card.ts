import type { BlobReference, ContactPoint, PersonName } from '../people/person.ts';
import type { Elements } from '../records/record.ts';

/** You, as others may keep you (M6). One record, id `card`. What you look for and offer are asks and offers of `me`. */
export type CardFields = {
  readonly name?: PersonName;
  readonly role?: string;
  readonly organisation?: string;
  readonly place?: string;
  readonly does?: string;
  readonly photo?: BlobReference;
} & Elements<'emails', ContactPoint> &
  Elements<'phones', ContactPoint> &
  Elements<'urls', ContactPoint>;
