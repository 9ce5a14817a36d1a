import { type ContactPoint, elements, type PersonFields } from '@kennis/domain';

/** The address that somebody prefers, or null. */
export function preferredEmail(fields: PersonFields): string | null {
  const [first] = elements<'emails', ContactPoint>(fields, 'emails')
    .map(([, point]) => point)
    .toSorted((a, b) => (a.preference ?? 100) - (b.preference ?? 100));
  return first?.value ?? null;
}
