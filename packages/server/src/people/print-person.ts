import {
  type ContactPoint,
  elements,
  type PersonFields,
  type PersonName,
  type PostalAddress,
  type Tag,
  type Tie,
} from '@kennis/domain';
import type { PersonRow } from '@kennis/store';

/** A person as the API and the command line give them: sets as lists, without what only Kennis itself needs. */
export interface PrintedPerson
  extends Partial<Omit<PersonFields, 'name' | 'card' | 'resource' | 'sorted' | `${string}/${string}`>> {
  readonly id: string;
  readonly rev: number;
  /** As it is shown; `nameParts` has its parts. */
  readonly name: string;
  readonly nameParts: PersonName;
  readonly emails: readonly ContactPoint[];
  readonly phones: readonly ContactPoint[];
  readonly urls: readonly ContactPoint[];
  readonly addresses: readonly PostalAddress[];
  readonly tags: readonly string[];
  readonly deletedAt: string | null;
  readonly tie: Tie | null;
}

const plain = [
  'nickname',
  'role',
  'organisation',
  'department',
  'place',
  'does',
  'howMet',
  'metOn',
  'metThrough',
  'birthday',
  'rhythm',
  'language',
  'photo',
  'uid',
  'import',
  'example',
] as const;

export function printPerson({ person: { id, rev, fields, deletedAt }, tie }: PersonRow): PrintedPerson {
  const name = fields.name ?? { full: '' };
  const printed: { [field: string]: unknown } = { id, rev, name: name.full, nameParts: name };
  for (const field of plain) if (fields[field] != null) printed[field] = fields[field];
  for (const set of ['emails', 'phones', 'urls', 'addresses'] as const) {
    printed[set] = elements<string, unknown>(fields, set).map(([, value]) => value);
  }
  printed.tags = elements<'tags', Tag>(fields, 'tags').map(([, { label }]) => label);
  printed.deletedAt = deletedAt;
  printed.tie = tie;
  return printed as unknown as PrintedPerson;
}
