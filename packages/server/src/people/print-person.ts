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
  'language',
  'photo',
  'uid',
  'import',
  'example',
]);

const setNames = ['emails', 'phones', 'urls', 'addresses', 'tags'] as const;

/** Goes through the fields once: lists of people are printed by the hundred. */
export function printPerson({ person: { id, rev, fields, deletedAt }, tie }: PersonRow): PrintedPerson {
  const name = fields.name ?? { full: '' };
  const printed: { [field: string]: unknown } = { id, rev, name: name.full, nameParts: name };
  const sets = new Map<string, [key: string, value: unknown][]>(setNames.map((set) => [set, []]));
  for (const [path, value] of Object.entries(fields)) {
    const slash = path.indexOf('/');
    if (slash > 0) sets.get(path.slice(0, slash))?.push([path.slice(slash + 1), value]);
    else if (plain.has(path)) printed[path] = value;
  }
  for (const [set, elements] of sets) printed[set] = inOrder(elements);
  printed.tags = (printed.tags as readonly Tag[]).map(({ label }) => label);
  printed.deletedAt = deletedAt;
  printed.tie = tie;
  return printed as unknown as PrintedPerson;
}

function inOrder(elements: [key: string, value: unknown][]): readonly unknown[] {
  if (elements.length > 1) elements.sort(([a], [b]) => (a < b ? -1 : 1));
  return elements.map(([, value]) => value);
}
