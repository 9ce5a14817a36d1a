import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import type { Channel } from '../encounters/encounter.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedElements, changedFields } from '../records/changed-fields.ts';
import { checkFields, checkNewFields, textCheck } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { InterviewFields, InterviewQuestion, InterviewWhy } from './interview.ts';
import { type InterviewProblem, interviewChecks, timeCheck } from './interview-checks.ts';

/**
 * The plan of an advice talk (I1). What is not mentioned stays, `null` and blank text empty a field; `questions` replaces the list, in
 * order: those of a set by their `id` there, your own without.
 */
export interface InterviewIntent {
  readonly why?: InterviewWhy | null | undefined;
  readonly focus?: string | null | undefined;
  readonly wantToKnow?: string | null | undefined;
  readonly questions?: readonly { readonly id?: string | undefined; readonly text: string }[] | undefined;
  readonly on?: string | null | undefined;
  readonly startsAt?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly channel?: Channel | null | undefined;
  readonly goal?: string | null | undefined;
}

type Outcome = Result<readonly PatchOf<'interview'>[], InterviewProblem>;

const mostQuestions = 40;

/** Plans an information or advice talk with somebody (I1); only the person is needed, the rest may come later. */
export function planInterview(
  { person }: { readonly person: RecordOf<'person'> | null },
  intent: InterviewIntent,
  { now, zone, ids }: Context,
): Outcome {
  if (!person) return refuse({ type: 'person-missing' });
  const plain = { ...intent, person: person.id, madeOn: dayOf(now, zone) };
  const read = checkNewFields<InterviewFields>(interviewChecks, plain);
  if (!read.ok) return read;
  const startsAt = timeCheck(intent.startsAt);
  if (!startsAt.ok) return startsAt;
  const questions = questionElements(intent.questions ?? [], ids);
  if (!questions.ok) return questions;
  const fields = {
    ...read.value,
    ...(startsAt.value !== null && { startsAt: startsAt.value }),
    ...Object.fromEntries([...questions.value].map(([key, value]) => [`questions/${key}`, value])),
  };
  return ok([{ kind: 'interview', id: ids(), fields }]);
}

/** What may be changed: the plan, and afterwards what was learned, the advice and how they see you (I3, I4). */
export type InterviewEdit = InterviewIntent & {
  readonly [field in 'learned' | 'advice' | 'seenAs']?: string | null | undefined;
};

/** Changes what the intent mentions; no patch where nothing differs. */
export function editInterview(
  { interview }: { readonly interview: RecordOf<'interview'> | null },
  intent: InterviewEdit,
  { ids }: Pick<Context, 'ids'>,
): Outcome {
  if (!interview) return refuse({ type: 'interview-missing' });
  const { questions, startsAt, ...plain } = intent;
  const read = checkFields<InterviewFields>(interviewChecks, plain);
  if (!read.ok) return read;
  const time = timeCheck(startsAt);
  if (!time.ok) return time;
  const asked = questionElements(questions ?? [], ids, interview);
  if (!asked.ok) return asked;
  const wanted = { ...read.value, ...(startsAt !== undefined && { startsAt: time.value }) };
  const fields = {
    ...changedFields(interview.fields, wanted),
    ...(questions && changedElements(interview.fields, 'questions', asked.value)),
  };
  return ok(changeRecord('interview', interview.id, fields));
}

/** The questions of a talk in their order. */
export function interviewQuestions({
  fields,
}: Pick<RecordOf<'interview'>, 'fields'>): readonly (InterviewQuestion & { readonly id: string })[] {
  return elements<'questions', InterviewQuestion>(fields, 'questions')
    .map(([id, question]) => ({ ...question, id }))
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** What of the plan is there: why, focus, what you want to know, questions, a day (I1). */
export function interviewReadiness({ fields }: Pick<RecordOf<'interview'>, 'fields'>): readonly {
  readonly key: keyof InterviewIntent;
  readonly done: boolean;
}[] {
  const there = {
    why: fields.why !== undefined,
    focus: fields.focus !== undefined,
    wantToKnow: fields.wantToKnow !== undefined,
    questions: elements(fields, 'questions').length > 0,
    on: fields.on !== undefined,
  };
  return (Object.keys(there) as (keyof typeof there)[]).map((key) => ({ key, done: there[key] }));
}

/** By id; what was asked already stays marked. */
function questionElements(
  questions: NonNullable<InterviewIntent['questions']>,
  ids: () => string,
  known?: RecordOf<'interview'>,
): Result<ReadonlyMap<string, InterviewQuestion>, InterviewProblem> {
  if (questions.length > mostQuestions)
    return refuse({ type: 'too-many', field: 'questions', length: questions.length, most: mostQuestions });
  const found = new Map<string, InterviewQuestion>();
  for (const [place, { id, text }] of questions.entries()) {
    const read = textCheck(500)(text, 'questions');
    if (!read.ok) return read;
    if (read.value === null) continue;
    const key = id ?? ids();
    const asked = known?.fields[`questions/${key}`]?.asked;
    found.set(key, { text: read.value, place, ...(asked && { asked }) });
  }
  return ok(found);
}
