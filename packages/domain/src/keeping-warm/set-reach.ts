import type { Reach } from '../people/person.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import { choiceCheck, dayCheck, type FieldProblem, required } from '../records/check-fields.ts';
import { type PatchOf, type RecordOf, singletonIds } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';

/** Why meeting is not possible, and until when; `null` where it is possible again. */
export type ReachIntent = { readonly why: Reach['why']; readonly until?: string | null | undefined } | null;

const whyCheck = required(choiceCheck<Reach['why']>(['illness', 'distance', 'other']));

/** Writes down that meeting somebody is not possible for now, or is again (K8): suggestions turn to other channels. */
export function setReach(
  { person }: { readonly person: RecordOf<'person'> | null },
  intent: ReachIntent,
): Result<readonly PatchOf<'person'>[], FieldProblem | { readonly type: 'person-missing' }> {
  if (!person) return refuse({ type: 'person-missing' });
  const reach = reachOf(intent);
  if (!reach.ok) return reach;
  const fields = changedFields(person.fields, { reach: reach.value });
  return ok(changeRecord('person', person.id, fields));
}

/** Writes down that you cannot meet anybody for now, or can again (K8). */
export function setOwnReach(
  { setting }: { readonly setting: RecordOf<'setting'> | null },
  intent: ReachIntent,
): Result<readonly PatchOf<'setting'>[], FieldProblem> {
  const reach = reachOf(intent);
  if (!reach.ok) return reach;
  const fields = changedFields(setting?.fields ?? {}, { reach: reach.value });
  return ok(changeRecord('setting', singletonIds.setting, fields));
}

function reachOf(intent: ReachIntent): Result<Reach | null, FieldProblem> {
  if (intent === null) return ok(null);
  const why = whyCheck(intent.why, 'why');
  if (!why.ok) return why;
  const until = dayCheck(intent.until, 'until');
  if (!until.ok) return until;
  return ok({ why: why.value ?? intent.why, ...(until.value !== null && { until: until.value }) });
}
