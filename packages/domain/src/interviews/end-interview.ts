import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { textCheck } from '../records/check-fields.ts';
import { deleteRecords } from '../records/delete-records.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { InterviewProblem } from './interview-checks.ts';

/** Calls a planned talk off, or plans it again; a talk that was held stays held. */
export function callOffInterview(
  { interview }: { readonly interview: RecordOf<'interview'> | null },
  { calledOff }: { readonly calledOff: boolean },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<'interview'>[], InterviewProblem> {
  if (!interview) return refuse({ type: 'interview-missing' });
  if (interview.fields.held) return refuse({ type: 'interview-held' });
  if ((interview.fields.calledOff !== undefined) === calledOff) return ok([]);
  const fields = { calledOff: calledOff ? { on: dayOf(now, zone) } : null };
  return ok([{ kind: 'interview', id: interview.id, fields }]);
}

/** Deletes a talk's plan and notes with the promises that came from it; that you spoke, and whom they named, stays. */
export function deleteInterview({
  interview,
  promises = [],
}: {
  readonly interview: RecordOf<'interview'> | null;
  readonly promises?: readonly RecordOf<'promise'>[];
}): Result<readonly Patch[], { readonly type: 'interview-missing' }> {
  if (!interview) return refuse({ type: 'interview-missing' });
  const own = promises.filter(({ fields }) => fields.interview === interview.id);
  const deleted = deleteRecords({ records: [interview, ...own] });
  return deleted.ok ? deleted : ok([]);
}

/** Why "now I apply" has to wait: the talk comes first, and a night lies between them (I2). */
export type ApplyingProblem =
  | { readonly type: 'interview-missing' }
  | { readonly type: 'talk-not-held' }
  | { readonly type: 'apply-another-day'; readonly on: string };

/**
 * Now I apply (I2): a step of its own, later than the talk. It leaves what the talk gave as it was, and from then on texts to this
 * person about it are no longer read as those of an advice talk (`isForInformation`).
 */
export function startApplying(
  { interview }: { readonly interview: RecordOf<'interview'> | null },
  intent: { readonly text?: string | undefined },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<'interview'>[], ApplyingProblem | InterviewProblem> {
  if (!interview) return refuse({ type: 'interview-missing' });
  const { held } = interview.fields;
  if (!held) return refuse({ type: 'talk-not-held' });
  const on = dayOf(now, zone);
  if (on <= held.on) return refuse({ type: 'apply-another-day', on: held.on });
  const text = textCheck(2000)(intent.text, 'text');
  if (!text.ok) return text;
  const applying = { on, ...(text.value !== null && { text: text.value }) };
  return ok([{ kind: 'interview', id: interview.id, fields: { applying } }]);
}

/** Takes "now I apply" back: it is an advice talk again. */
export function stopApplying({
  interview,
}: {
  readonly interview: RecordOf<'interview'> | null;
}): Result<readonly PatchOf<'interview'>[], { readonly type: 'interview-missing' }> {
  if (!interview) return refuse({ type: 'interview-missing' });
  return ok(
    interview.fields.applying ? [{ kind: 'interview', id: interview.id, fields: { applying: null } }] : [],
  );
}
