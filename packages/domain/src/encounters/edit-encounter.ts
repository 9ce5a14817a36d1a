import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedElements, changedFields } from '../records/changed-fields.ts';
import { checkFields } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { EncounterFields } from './encounter.ts';
import { type ContactIntent, type EncounterProblem, encounterChecks, isAhead } from './log-contact.ts';

/** What may be changed of an encounter; `null` empties a field, `people` replaces who were there. */
export type EncounterEdit = {
  readonly [field in keyof Pick<ContactIntent, 'from' | 'text' | 'event'>]?:
    | ContactIntent[field]
    | null
    | undefined;
} & { readonly [field in 'people' | 'channel' | 'on']?: ContactIntent[field] | undefined };

/** Corrects an encounter. A day given by hand is no estimate any more. */
export function editEncounter(
  { encounter }: { readonly encounter: RecordOf<'encounter'> | null },
  intent: EncounterEdit,
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<'encounter'>[], EncounterProblem | { readonly type: 'encounter-missing' }> {
  if (!encounter) return refuse({ type: 'encounter-missing' });
  if (intent.people?.length === 0) return refuse({ type: 'nobody-chosen' });
  const read = checkFields<EncounterFields>(encounterChecks, intent);
  if (!read.ok) return read;
  const { on } = read.value;
  if (on != null && isAhead(on, dayOf(now, zone)))
    return refuse({ type: 'day-in-future', field: 'on', value: on });
  const certain = on == null ? {} : { precision: null };
  const fields = {
    ...changedFields(encounter.fields, { ...read.value, ...certain }),
    ...(intent.people && changedElements(encounter.fields, 'people', peopleElements(intent.people))),
  };
  return ok(changeRecord('encounter', encounter.id, fields));
}

function peopleElements(people: readonly string[]): ReadonlyMap<string, { readonly known: true }> {
  return new Map(people.map((id) => [id, { known: true }]));
}
