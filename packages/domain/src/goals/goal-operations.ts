import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import {
  checkFields,
  checkNewFields,
  dayCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import { deleteRecords } from '../records/delete-records.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { BookRecord, Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { GoalFields } from './goal.ts';

/** Why a long-term goal is not written. */
export type GoalProblem =
  | FieldProblem
  | { readonly type: 'goal-missing' }
  | { readonly type: 'cannot-serve-goal'; readonly kind: string };

interface Known {
  readonly goal: RecordOf<'goal'> | null;
}
type Outcome = Result<readonly PatchOf<'goal'>[], GoalProblem>;

const checks = { text: required(textCheck(500)), why: textCheck(2000), on: required(dayCheck) };

/** The kinds of record that can serve a long-term goal, and the field that says which (D1). */
const goalFields: {
  readonly [kind in 'event' | 'ask' | 'interview' | 'introduction' | 'favour']: string;
} = {
  event: 'towards',
  ask: 'goal',
  interview: 'goal',
  introduction: 'goal',
  favour: 'goal',
};

/** Writes down what your network is for, in your words (D1). */
export function addGoal(
  intent: { readonly text: string; readonly why?: string | undefined },
  { now, zone, ids }: Context,
): Outcome {
  const read = checkNewFields<GoalFields>(checks, { ...intent, on: dayOf(now, zone) });
  return read.ok ? ok([{ kind: 'goal', id: ids(), fields: read.value }]) : read;
}

/** Changes its words. */
export function editGoal(
  { goal }: Known,
  intent: { readonly text?: string | undefined; readonly why?: string | null | undefined },
): Outcome {
  if (!goal) return refuse({ type: 'goal-missing' });
  const read = checkFields<GoalFields>(checks, intent);
  if (!read.ok) return read;
  const fields = changedFields(goal.fields, read.value);
  return ok(changeRecord('goal', goal.id, fields));
}

/** Reached, or let go; `how` null opens it again. */
export function endGoal(
  { goal }: Known,
  { how }: { readonly how: 'reached' | 'let-go' | null },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Outcome {
  if (!goal) return refuse({ type: 'goal-missing' });
  const ending = how === null ? null : { how, on: dayOf(now, zone) };
  return ok([{ kind: 'goal', id: goal.id, fields: { ending } }]);
}

/** Points an event, ask, interview, introduction or favour at a goal; `goal` null points it at none. */
export function pointAtGoal({
  record,
  goal,
}: {
  readonly record: BookRecord | null;
  readonly goal: RecordOf<'goal'> | null;
}): Result<readonly Patch[], GoalProblem | { readonly type: 'record-missing' }> {
  if (!record) return refuse({ type: 'record-missing' });
  const field = goalFieldOf(record.kind);
  if (!field) return refuse({ type: 'cannot-serve-goal', kind: record.kind });
  if ((record.fields[field] ?? null) === (goal?.id ?? null)) return ok([]);
  return ok([{ kind: record.kind, id: record.id, fields: { [field]: goal?.id ?? null } }]);
}

/** Deletes a goal; what pointed at it stays and points at none. */
export function deleteGoal({
  goal,
  pointing,
}: Known & { readonly pointing: readonly BookRecord[] }): Result<readonly Patch[], GoalProblem> {
  if (!goal) return refuse({ type: 'goal-missing' });
  const gone = deleteRecords({ records: [goal] });
  const loose = pointing.flatMap((record) => {
    const field = goalFieldOf(record.kind);
    return field && record.fields[field] === goal.id
      ? [{ kind: record.kind, id: record.id, fields: { [field]: null } }]
      : [];
  });
  return ok([...loose, ...(gone.ok ? gone.value : [])]);
}

/** The field of a kind that points at a goal; null where it cannot. */
export function goalFieldOf(kind: string): string | null {
  return Object.hasOwn(goalFields, kind) ? goalFields[kind as keyof typeof goalFields] : null;
}
