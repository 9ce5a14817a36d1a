import type { CardFields } from '../me/card.ts';
import type { ContactPoint, PersonName } from '../people/person.ts';
import { type Elements, elements } from '../records/record.ts';

/** One thing of your card, in the order in which a QR should hold it. */
export type CardEntry =
  | { readonly field: 'name'; readonly value: PersonName }
  | { readonly field: 'phone' | 'email' | 'url'; readonly value: string; readonly label: string | null }
  | {
      readonly field: 'organisation' | 'role' | 'place' | 'does' | 'seeks' | 'offers';
      readonly value: string;
    };

/** What is not on the card itself: your ask and offer of the moment, and how many characters may be used. */
export interface CardAdditions {
  readonly seeks?: string | undefined;
  readonly offers?: string | undefined;
  readonly most?: number;
}

/** Characters that still give a code which a phone reads from a screen in the dark. */
const mostCharacters = 320;

/**
 * Your card for the QR (M6): who you are, how to reach you, what you do and whom or what you look for, most needed first, and
 * as much as fits a code that scans easily. Empty without a name. No photo.
 */
export function cardPayload(
  card: CardFields,
  { seeks, offers, most = mostCharacters }: CardAdditions = {},
): readonly CardEntry[] {
  if (!card.name?.full.trim()) return [];
  const [phone, ...phones] = points(card, 'phones', 'phone');
  const [email, ...emails] = points(card, 'emails', 'email');
  const entries = [
    { field: 'name', value: card.name } as const,
    phone,
    email,
    ...texts({ ...card, seeks }, ['organisation', 'role', 'does', 'seeks']),
    ...points(card, 'urls', 'url'),
    ...texts({ ...card, offers }, ['place', 'offers']),
    ...phones,
    ...emails,
  ];
  return fitting(
    entries.filter((entry): entry is CardEntry => entry !== undefined),
    most,
  );
}

/** What does not fit is left out, and the shorter things after it may still come along. */
function fitting(entries: readonly CardEntry[], most: number): readonly CardEntry[] {
  let left = most;
  return entries.filter((entry) => {
    const size = sizeOf(entry);
    if (entry.field !== 'name' && size > left) return false;
    left -= size;
    return true;
  });
}

/** Its text with the property name around it; a name stands in a vCard twice. */
function sizeOf({ field, value }: CardEntry): number {
  return field === 'name' ? 2 * value.full.length + 10 : value.length + 8;
}

type TextField = 'organisation' | 'role' | 'place' | 'does' | 'seeks' | 'offers';

function texts(
  card: { readonly [field in TextField]?: string | undefined },
  fields: readonly TextField[],
): readonly CardEntry[] {
  return fields.flatMap((field) => {
    const value = card[field]?.trim();
    return value ? [{ field, value }] : [];
  });
}

function points<Name extends 'phones' | 'emails' | 'urls'>(
  card: Elements<Name, ContactPoint>,
  set: Name,
  field: 'phone' | 'email' | 'url',
): readonly CardEntry[] {
  return elements<Name, ContactPoint>(card, set)
    .map(([, point]) => point)
    .toSorted((a, b) => (a.preference ?? 100) - (b.preference ?? 100))
    .map(({ value, label }) => ({ field, value, label: label ?? null }));
}
