import type { Elements } from '../records/record.ts';
import type { BlobReference, ContactPoint, PersonName } from './person.ts';

/** You, as others may keep you (M6). One record, id `card`. */
export type CardFields = {
  readonly name?: PersonName;
  readonly role?: string;
  readonly organisation?: string;
  readonly place?: string;
  readonly does?: string;
  /** Whom or what you look for. */
  readonly seeks?: string;
  /** What you can help with. */
  readonly offers?: string;
  readonly photo?: BlobReference;
} & Elements<'emails', ContactPoint> &
  Elements<'phones', ContactPoint> &
  Elements<'urls', ContactPoint>;
