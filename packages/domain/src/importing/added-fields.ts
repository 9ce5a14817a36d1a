import type { OriginalCard, PersonFields } from '../people/person.ts';
import { sameName } from '../people/same-name.ts';
import { fold } from '../searching/fold.ts';
import type { Difference, IncomingPerson } from './incoming.ts';
import { cardsOf, isSameCard } from './same-card.ts';

/** What a file adds to somebody known, and where it differs. */
export interface Addition {
  readonly fields: { readonly [path: string]: unknown };
  readonly differences: readonly Difference[];
}

const texts = ['place', 'birthday', 'nickname', 'language'] as const;
const work = ['organisation', 'role', 'department'] as const;
/** Fields that say which record it is, or that only the book decides. */
const own = new Set<string>([
  ...texts,
  ...work,
  'name',
  'uid',
  'resource',
  'card',
  'import',
  'sorted',
  'mergedInto',
  'example',
]);

/**
 * What a file adds to somebody known (rule IM4 of SPEC.md): empty fields and new elements. Nothing that the person has changes;
 * what the file says otherwise comes back as differences.
 */
export function addedFields(known: PersonFields, { at, id, fields }: IncomingPerson): Addition {
  const added: { [path: string]: unknown } = {};
  const differences: Difference[] = [];
  if (!sameName(known.name, fields.name) && isNamed(fields)) {
    differences.push({ field: 'name', has: known.name.full, says: fields.name.full });
  }
  for (const field of [...texts, ...workFields(known, fields, differences)]) {
    take(field, known, fields, added, differences);
  }
  for (const [path, value] of Object.entries(fields)) {
    if (!own.has(path) && (known as Partial<Record<string, unknown>>)[path] == null) added[path] = value;
  }
  if (fields.card) Object.assign(added, addedCard(known, fields.card, `${at}.${id}`));
  return { fields: added, differences };
}

/** A role belongs to its organisation: with another one it is not taken over. */
function workFields(
  known: PersonFields,
  fields: IncomingPerson['fields'],
  differences: Difference[],
): readonly (typeof work)[number][] {
  if (!known.organisation || !fields.organisation || isAlike(known.organisation, fields.organisation))
    return work;
  for (const field of work) {
    const says = fields[field];
    if (says && !isAlike(known[field] ?? '', says))
      differences.push({ field, has: known[field] ?? '', says });
  }
  return [];
}

function take(
  field: (typeof texts)[number] | (typeof work)[number],
  known: PersonFields,
  fields: IncomingPerson['fields'],
  added: { [path: string]: unknown },
  differences: Difference[],
): void {
  const [has, says] = [known[field], fields[field]];
  if (says === undefined) return;
  if (has === undefined) added[field] = says;
  else if (!isAlike(has, says)) differences.push({ field, has, says });
}

/** The card of somebody who has none becomes theirs; a second one is kept beside it. */
function addedCard(known: PersonFields, card: OriginalCard, key: string): { [path: string]: unknown } {
  if (!known.card) return { card };
  const kept = cardsOf(known).some((other) => isSameCard(other, card));
  return kept ? {} : { [`otherCards/${key}`]: card };
}

/** A name that stands in for one is not a name that differs. */
function isNamed({ name }: IncomingPerson['fields']): boolean {
  return name.given !== undefined || name.family !== undefined;
}

function isAlike(a: string, b: string): boolean {
  const plain = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
