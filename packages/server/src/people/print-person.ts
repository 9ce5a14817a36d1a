import type { ContactPoint, PersonFields, PersonName, PostalAddress, Tag, Tie } from '@kennis/domain';
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

const plain = new Set([
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
  'reach',
  'language',
  'photo',
  'uid',
  'import',
  'example',
]);

/** Goes through the fields once, with little made on the way: lists of people are printed by the hundred. */
export function printPerson({ person: { id, rev, fields, deletedAt }, tie }: PersonRow): PrintedPerson {
  const name = fields.name ?? { full: '' };
  const printed: { [field: string]: unknown } = { id, rev, name: name.full, nameParts: name };
  const inSets: string[] = [];
  for (const path in fields) {
    if (path.includes('/')) inSets.push(path);
    else if (plain.has(path)) printed[path] = fields[path as keyof typeof fields];
  }
  if (inSets.length > 1) inSets.sort();
  const emails = elementsOf('emails/', inSets, fields);
  const phones = elementsOf('phones/', inSets, fields);
  const urls = elementsOf('urls/', inSets, fields);
  const addresses = elementsOf('addresses/', inSets, fields);
  const tags = (elementsOf('tags/', inSets, fields) as Tag[]).map(({ label }) => label);
  return Object.assign(printed, { emails, phones, urls, addresses, tags, deletedAt, tie }) as never;
}

function elementsOf(set: string, paths: readonly string[], fields: { readonly [path: string]: unknown }) {
  const found: unknown[] = [];
  for (const path of paths) if (path.startsWith(set)) found.push(fields[path]);
  return found;
}
