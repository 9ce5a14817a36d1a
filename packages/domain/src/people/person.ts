import type { Elements } from '../records/record.ts';

/** A name in its parts (RFC 6350 N); `full` (FN) is what is shown. `prefix` is the Dutch tussenvoegsel: `de`, `van der`. */
export interface PersonName {
  readonly full: string;
  readonly given?: string;
  readonly additional?: string;
  readonly prefix?: string;
  readonly family?: string;
  /** Titles before the name: `Dr. ir.` */
  readonly honorific?: string;
  /** What follows it: `MSc`, `jr.` */
  readonly suffix?: string;
}

/** An address to reach somebody at. `label` as the card had it: `work`, `home`, `cell`, or a free word. */
export interface ContactPoint {
  readonly value: string;
  readonly label?: string;
  /** 1 (most preferred) to 100 (RFC 6350 PREF). */
  readonly preference?: number;
}

/** A postal address (RFC 6350 ADR). */
export interface PostalAddress {
  readonly street?: string;
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly box?: string;
  readonly extended?: string;
  readonly label?: string;
}

/** How often you would like to be in touch with a person; unset at first (K5). */
export type Rhythm = 'month' | 'quarter' | 'half-year' | 'year' | 'none';

/** A tag as it is written; its key in the set is folded. */
export interface Tag {
  readonly label: string;
}

/** A picture or other bytes, kept apart by the SHA-256 (hex) of its content. */
export interface BlobReference {
  readonly sha256: string;
  readonly type: string;
  readonly size: number;
}

/** The vCard a person came from: raw text, in which each long value was cut out into a text blob (see `vcard`). */
export interface OriginalCard {
  readonly text: string;
  readonly version: string;
  /** Character range replaced in `text` by U+FFFC, in order, and the blob that holds the cut text. */
  readonly cut?: readonly BlobReference[];
}

/** Meeting is not possible for now (K8), until a day where that is known. */
export interface Reach {
  readonly why: 'illness' | 'distance' | 'other';
  readonly until?: string;
}

/** Somebody you know: who they are, what they do, and how to reach them. Only the name is always there. */
export type PersonFields = {
  readonly name: PersonName;
  readonly role?: string;
  readonly organisation?: string;
  readonly department?: string;
  readonly place?: string;
  /** What they do, in one plain sentence (C3). */
  readonly does?: string;
  readonly howMet?: string;
  readonly metOn?: string;
  /** The person who introduced you. */
  readonly metThrough?: string;
  /** ISO day, or `--MM-DD` where the year is not known. */
  readonly birthday?: string;
  readonly rhythm?: Rhythm;
  readonly reach?: Reach;
  readonly nickname?: string;
  readonly language?: string;
  /** How Dutch texts address this person; absent: as you address people. */
  readonly address?: 'je' | 'u';
  readonly photo?: BlobReference;
  readonly card?: OriginalCard;
  /** vCard UID, unique in the book. */
  readonly uid?: string;
  /** Resource name for CardDAV. */
  readonly resource?: string;
  /** The import that made this person. */
  readonly import?: string;
  /** When you looked at this person in the sorting after an import, and what you decided. */
  readonly sorted?: { readonly at: string; readonly matters: boolean };
  /** Alias: this person is now that one. */
  readonly mergedInto?: string;
  /** Part of the example network since that instant. */
  readonly example?: { readonly at: string };
} & Elements<'emails', ContactPoint> &
  Elements<'phones', ContactPoint> &
  Elements<'urls', ContactPoint> &
  Elements<'addresses', PostalAddress> &
  Elements<'otherCards', OriginalCard> &
  Elements<'tags', Tag>;
