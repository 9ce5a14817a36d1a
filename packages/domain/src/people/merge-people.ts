import { indexRecord } from '../records/index-record.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { BookRecord, Fields, Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';

/** Why two people are not made one; `id` is whom one of them was merged into before (W2). */
export type MergeProblem =
  | { readonly type: 'same-person' }
  | { readonly type: 'already-merged'; readonly id: string }
  | { readonly type: 'person-missing' };

/** Fields that say which record it is; they stay with their own. */
const own = new Set(['uid', 'resource', 'card', 'import', 'sorted', 'mergedInto', 'example']);

/**
 * Makes one of two people. The one made first (the smaller id) stays, so that two devices merging the same two never
 * point at each other; the other becomes its alias. `choose` says per plain field whose value stays (an id); without it
 * the one that stays wins where it has a value. Elements of sets are united. `references` are the live records that refer
 * to either; those of the alias are pointed at the one that stays.
 */
export function mergePeople(
  records: {
    readonly people: readonly (RecordOf<'person'> | null)[];
    readonly references: readonly BookRecord[];
  },
  intent: { readonly choose?: { readonly [field: string]: string } },
): Result<readonly Patch[], MergeProblem> {
  const [first, second] = records.people;
  if (!first || !second) return refuse({ type: 'person-missing' });
  if (first.id === second.id) return refuse({ type: 'same-person' });
  const merged = [first, second].find(({ fields }) => fields.mergedInto !== undefined);
  if (merged) return refuse({ type: 'already-merged', id: merged.id });
  const [stays, alias] = first.id < second.id ? [first, second] : [second, first];
  const union: Patch = {
    kind: 'person',
    id: stays.id,
    fields: unitedFields(stays, alias, intent.choose ?? {}),
  };
  const others = records.references.filter(({ id }) => id !== stays.id && id !== alias.id);
  return ok([
    ...(Object.keys(union.fields).length > 0 ? [union] : []),
    { kind: 'person', id: alias.id, fields: { mergedInto: stays.id } },
    ...others.flatMap((record) => repointed(record, alias.id, stays.id)),
  ]);
}

/** What the one that stays takes over from its alias. */
function unitedFields(
  stays: RecordOf<'person'>,
  alias: RecordOf<'person'>,
  choose: { readonly [field: string]: string },
): Fields {
  const mine: Fields = stays.fields;
  const taken = Object.entries(alias.fields).filter(([path, value]) => {
    if (own.has(path) || value == null) return false;
    return mine[path] == null || (!path.includes('/') && choose[path] === alias.id);
  });
  const united: { [path: string]: unknown } = Object.fromEntries(taken);
  const through = united.metThrough ?? mine.metThrough;
  if (through === alias.id || through === stays.id) united.metThrough = null;
  return united;
}

/** A record's references to `from`, made to `to`. */
function repointed(record: BookRecord, from: string, to: string): readonly Patch[] {
  const fields: { [path: string]: unknown } = {};
  for (const link of indexRecord(record).links) {
    if (!link.reference || link.to !== from) continue;
    const element = link.path === `${link.role}/${from}`;
    if (!element) fields[link.path] = to;
    else {
      fields[link.path] = null;
      fields[`${link.role}/${to}`] ??= record.fields[link.path];
    }
  }
  return Object.keys(fields).length > 0 ? [{ kind: record.kind, id: record.id, fields }] : [];
}
