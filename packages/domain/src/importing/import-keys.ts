import type { ContactPoint, PersonFields } from '../people/person.ts';
import { elements } from '../records/record.ts';
import { fold, foldedWords } from '../searching/fold.ts';

/**
 * The index keys (`email:…`, as `peopleByKey` of a book takes) of everybody who may be this person: those of a file are looked
 * up by them before a plan is made.
 */
export function importKeys(fields: Partial<PersonFields>): readonly string[] {
  return [
    ...uidKeys(fields),
    ...setKeys(fields, 'emails', 'email'),
    ...setKeys(fields, 'phones', 'phone'),
    ...profileKeys(fields),
    ...nameKeys(fields),
  ];
}

/** A UID with and without `urn:uuid:`, which programs add and take off. */
export function uidKeys({ uid }: Partial<PersonFields>): readonly string[] {
  if (uid === undefined) return [];
  const bare = uid.replace(/^urn:uuid:/i, '');
  return [...new Set([uid, bare, `urn:uuid:${bare}`, `urn:uuid:${bare.toLowerCase()}`])].map(
    (each) => `uid:${each}`,
  );
}

/** The keys of a set: `email:sanne@example.nl`. */
export function setKeys(
  fields: Partial<PersonFields>,
  set: 'emails' | 'phones',
  role: 'email' | 'phone',
): readonly string[] {
  return elements<typeof set, ContactPoint>(fields, set).map(([key]) => `${role}:${key}`);
}

/** Pages that are somebody's own: a LinkedIn profile. A company's site is many people's. */
export function profileKeys(fields: Partial<PersonFields>): readonly string[] {
  return elements<'urls', ContactPoint>(fields, 'urls')
    .filter(([key]) => /^(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/./i.test(key))
    .map(([key]) => `url:${key}`);
}

/** The name as shown, and without titles. */
export function nameKeys({ name }: Partial<PersonFields>): readonly string[] {
  if (!name) return [];
  const { given, additional, prefix, family } = name;
  const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
  const bare = family ? [joined(given, additional, prefix, family), joined(given, prefix, family)] : [];
  const texts = [name.full, ...bare].map((text) => foldedWords(text ?? '').join(' '));
  return [...new Set(texts)].filter(Boolean).map((text) => `name:${text}`);
}

/** Names at the organisation of `fields`: what two cards of one person have in common who has no address. */
export function nameAtKeys(names: readonly string[], fields: Partial<PersonFields>): readonly string[] {
  const organisation = foldedOrganisation(fields);
  return organisation === '' ? [] : names.map((name) => `${name} @ ${organisation}`);
}

/** An organisation as it is compared. */
export function foldedOrganisation({ organisation }: Partial<PersonFields>): string {
  return fold(organisation ?? '')
    .trim()
    .replace(/\s+/g, ' ');
}
