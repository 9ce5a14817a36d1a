import type { Context } from '../context.ts';
import { changedElements, changedFields } from '../records/changed-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import { elementFields, type PersonIntent, type PersonProblem, plainFields } from './person-fields.ts';

/** Adds a person by hand; only the name is needed. */
export function addPerson(
  intent: PersonIntent,
  { ids }: Pick<Context, 'ids'>,
): Result<readonly PatchOf<'person'>[], PersonProblem> {
  const id = ids();
  const wanted = wantedFields({}, { ...intent, name: intent.name ?? '' });
  if (!wanted.ok) return wanted;
  const identity = { uid: `urn:uuid:${id}`, resource: `${id}.vcf` };
  return ok([{ kind: 'person', id, fields: { ...wanted.value, ...identity } }]);
}

/** Changes what the intent mentions; no patch where nothing differs. */
export function editPerson(
  { person }: { readonly person: RecordOf<'person'> | null },
  intent: PersonIntent,
): Result<readonly PatchOf<'person'>[], PersonProblem | { readonly type: 'person-missing' }> {
  if (!person) return refuse({ type: 'person-missing' });
  const wanted = wantedFields(person.fields, intent);
  if (!wanted.ok) return wanted;
  return ok(
    Object.keys(wanted.value).length === 0 ? [] : [{ kind: 'person', id: person.id, fields: wanted.value }],
  );
}

function wantedFields(
  current: RecordOf<'person'>['fields'] | Record<string, never>,
  intent: PersonIntent,
): Result<PatchOf<'person'>['fields'], PersonProblem> {
  const plain = plainFields(intent);
  if (!plain.ok) return plain;
  const sets = elementFields(intent);
  if (!sets.ok) return sets;
  const changedSets = [...sets.value].map(([set, wanted]) => changedElements(current, set, wanted));
  return ok(Object.assign(changedFields(current, plain.value), ...changedSets));
}
