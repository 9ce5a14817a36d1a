import type { Context } from '../context.ts';
import type { Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import {
  checkFields,
  checkNewFields,
  choiceCheck,
  dayCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { PromiseFields, PromisePurpose } from './promise.ts';

type How = NonNullable<PromiseFields['ending']>['how'];

/** Why a promise is not made or changed: a field that does not fit, none such, one that ended, or due before it was made. */
export type PromiseProblem =
  | FieldProblem
  | { readonly type: 'promise-missing' }
  | { readonly type: 'promise-ended'; readonly how: How; readonly on: Day }
  | { readonly type: 'due-before-made'; readonly dueOn: Day; readonly madeOn: Day };

/** A promise between you and `person`, made today unless `madeOn` says otherwise (F1). */
export interface PromiseIntent {
  readonly by: 'me' | 'them';
  readonly person: string;
  readonly text: string;
  readonly dueOn?: Day | undefined;
  readonly madeOn?: Day | undefined;
  readonly encounter?: string | undefined;
  readonly event?: string | undefined;
  readonly purpose?: PromisePurpose | undefined;
  readonly interview?: string | undefined;
}

const checks = {
  by: required(choiceCheck<'me' | 'them'>(['me', 'them'])),
  person: required(textCheck(100)),
  text: required(textCheck(1000)),
  madeOn: required(dayCheck),
  dueOn: dayCheck,
  encounter: textCheck(100),
  event: textCheck(100),
  purpose: choiceCheck<PromisePurpose>(['thank-you', 'report-back', 'one-to-one']),
  interview: textCheck(100),
};

/** Makes a promise. */
export function makePromise(
  intent: PromiseIntent,
  { now, zone, ids }: Context,
): Result<readonly PatchOf<'promise'>[], PromiseProblem> {
  const whole = { ...intent, madeOn: intent.madeOn ?? dayOf(now, zone) };
  const read = checkNewFields<PromiseFields>(checks, whole);
  if (!read.ok) return read;
  const { dueOn, madeOn } = read.value;
  if (dueOn !== undefined && madeOn !== undefined && dueOn < madeOn)
    return refuse({ type: 'due-before-made', dueOn, madeOn });
  return ok([{ kind: 'promise', id: ids(), fields: read.value }]);
}

/** Changes the words, the direction or the due day of an open promise; `dueOn` null leaves it without a day. */
export function editPromise(
  { promise }: { readonly promise: RecordOf<'promise'> | null },
  intent: {
    readonly text?: string | undefined;
    readonly by?: 'me' | 'them' | undefined;
    readonly dueOn?: Day | null | undefined;
  },
): Result<readonly PatchOf<'promise'>[], PromiseProblem> {
  const open = openPromise(promise);
  if (!open.ok) return open;
  const read = checkFields<PromiseFields>(checks, intent);
  if (!read.ok) return read;
  const fields = changedFields(open.value.fields, read.value);
  return ok(changeRecord('promise', open.value.id, fields));
}

/** Ends a promise as kept, released or overtaken, today unless `on` says otherwise (F2). */
export function endPromise(
  { promise }: { readonly promise: RecordOf<'promise'> | null },
  intent: { readonly how: How; readonly on?: Day | undefined },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<'promise'>[], PromiseProblem> {
  const open = openPromise(promise);
  if (!open.ok) return open;
  const how = required(choiceCheck<How>(['kept', 'released', 'overtaken']))(intent.how, 'how');
  if (!how.ok) return how;
  const on = dayCheck(intent.on, 'on');
  if (!on.ok) return on;
  const ending = { how: how.value ?? intent.how, on: on.value ?? dayOf(now, zone) };
  return ok([{ kind: 'promise', id: open.value.id, fields: { ending } }]);
}

/** Opens an ended promise again: the ending was a mistake. */
export function reopenPromise({
  promise,
}: {
  readonly promise: RecordOf<'promise'> | null;
}): Result<readonly PatchOf<'promise'>[], PromiseProblem> {
  if (!promise) return refuse({ type: 'promise-missing' });
  return ok(promise.fields.ending ? [{ kind: 'promise', id: promise.id, fields: { ending: null } }] : []);
}

function openPromise(promise: RecordOf<'promise'> | null): Result<RecordOf<'promise'>, PromiseProblem> {
  if (!promise) return refuse({ type: 'promise-missing' });
  const { ending } = promise.fields;
  return ending ? refuse({ type: 'promise-ended', how: ending.how, on: ending.on }) : ok(promise);
}
