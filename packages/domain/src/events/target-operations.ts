import { isPresenceOnly } from '../coaching/tone.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { sameName } from '../people/same-name.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import { checkFields, checkNewFields, type FieldProblem, textCheck } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { TargetFields } from './target.ts';

/** Somebody to find (P3): one of your own people, or a name, with a reason and a first sentence. */
export interface TargetIntent {
  readonly person?: string | null;
  readonly name?: string | null;
  readonly reason?: string | null;
  readonly sentence?: string | null;
}

/** Why nobody can be put on the list. */
export type TargetProblem =
  | FieldProblem
  | { readonly type: 'event-missing' }
  | { readonly type: 'target-missing' }
  | { readonly type: 'target-needs-person-or-name' }
  | { readonly type: 'already-target'; readonly target: string }
  | { readonly type: 'presence-only' };

type Outcome = Result<readonly PatchOf<'target'>[], TargetProblem>;
type Records = { readonly target: RecordOf<'target'> | null };

const checks = {
  person: textCheck(100),
  name: textCheck(200),
  reason: textCheck(1000),
  sentence: textCheck(1000),
};

/** Puts somebody on the list of an event; who was dropped from it comes back on it. Refused where only presence fits (P8). */
export function addTarget(
  {
    event,
    targets,
  }: { readonly event: RecordOf<'event'> | null; readonly targets: readonly RecordOf<'target'>[] },
  intent: TargetIntent,
  { ids }: Pick<Context, 'ids'>,
): Outcome {
  if (!event) return refuse({ type: 'event-missing' });
  if (isPresenceOnly(event.fields.kind)) return refuse({ type: 'presence-only' });
  const read = checkNewFields<TargetFields>(checks, intent);
  if (!read.ok) return read;
  const { person, name, ...rest } = read.value;
  if (person === undefined && name === undefined) return refuse({ type: 'target-needs-person-or-name' });
  const before = targets.find(({ fields }) => isOf(fields, person, name));
  if (!before) return ok([{ kind: 'target', id: ids(), fields: { event: event.id, ...read.value } }]);
  if (before.fields.ending?.how !== 'dropped') return refuse({ type: 'already-target', target: before.id });
  return ok([
    { kind: 'target', id: before.id, fields: { ...changedFields(before.fields, rest), ending: null } },
  ]);
}

/** Changes who, why or the first sentence. */
export function editTarget({ target }: Records, intent: TargetIntent): Outcome {
  if (!target) return refuse({ type: 'target-missing' });
  const read = checkFields<TargetFields>(checks, intent);
  if (!read.ok) return read;
  const after = { ...target.fields, ...read.value };
  if (after.person == null && after.name == null) return refuse({ type: 'target-needs-person-or-name' });
  const fields = changedFields(target.fields, read.value);
  return ok(changeRecord('target', target.id, fields));
}

/** Takes somebody off the list (`dropped`), says that you spoke them (`spoken`), or puts them back (`null`). */
export function endTarget(
  { target }: Records,
  { how }: { readonly how: 'spoken' | 'dropped' | null },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Outcome {
  if (!target) return refuse({ type: 'target-missing' });
  if ((target.fields.ending?.how ?? null) === how) return ok([]);
  const ending = how === null ? null : { how, on: dayOf(now, zone) };
  return ok([{ kind: 'target', id: target.id, fields: { ending } }]);
}

function isOf(fields: TargetFields, person: string | undefined, name: string | undefined): boolean {
  if (person !== undefined) return fields.person === person;
  return fields.person === undefined && sameName(fields.name ?? '', name ?? '');
}
