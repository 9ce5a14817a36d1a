import { type Day, daysBetween } from '../days/day.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { InterviewFields } from './interview.ts';

/** How far an advice talk is; `to-record` is planned on a day that has passed. */
export type InterviewState =
  | 'to-plan'
  | 'planned'
  | 'to-record'
  | 'held'
  | 'thanked'
  | 'reported'
  | 'called-off';

/** How far a talk is and what comes next, with the promises that came from it (I4). */
export interface InterviewProgress {
  readonly state: InterviewState;
  readonly next: 'plan' | 'prepare' | 'record' | 'thank' | 'report-back' | null;
  readonly thankYou: RecordOf<'promise'> | null;
  readonly reportBack: RecordOf<'promise'> | null;
}

/** How far a talk is on `today`, from its record and the promises that refer to it: nothing of it is stored. */
export function interviewProgress(
  {
    interview,
    promises,
  }: { readonly interview: RecordOf<'interview'>; readonly promises: readonly RecordOf<'promise'>[] },
  today: Day,
): InterviewProgress {
  const of = (purpose: 'thank-you' | 'report-back') =>
    promises.find(
      ({ deletedAt, fields }) =>
        deletedAt === null && fields.interview === interview.id && fields.purpose === purpose,
    ) ?? null;
  const [thankYou, reportBack] = [of('thank-you'), of('report-back')];
  const state = stateOf(interview.fields, thankYou, reportBack, today);
  return { state, next: nextOf(state, thankYou, reportBack), thankYou, reportBack };
}

/** Whether a talk is meant for information and advice: then wording that asks for a job is pointed out (I2). */
export function isForInformation({ fields }: Pick<RecordOf<'interview'>, 'fields'>): boolean {
  return fields.applying === undefined;
}

const againAfterDays = 120;

/** Whether a talk is ahead, or was held so lately that what came of it may still be on its way: then nobody is asked again (I6). */
export function isInterviewRunning(
  { fields: { held, calledOff } }: Pick<RecordOf<'interview'>, 'fields'>,
  today: Day,
): boolean {
  return held ? daysBetween(held.on, today) < againAfterDays : calledOff === undefined;
}

function stateOf(
  { on, held, calledOff }: InterviewFields,
  thankYou: RecordOf<'promise'> | null,
  reportBack: RecordOf<'promise'> | null,
  today: Day,
): InterviewState {
  if (held) {
    if (isKept(reportBack)) return 'reported';
    return isKept(thankYou) ? 'thanked' : 'held';
  }
  if (calledOff) return 'called-off';
  if (on === undefined) return 'to-plan';
  return on < today ? 'to-record' : 'planned';
}

function nextOf(
  state: InterviewState,
  thankYou: RecordOf<'promise'> | null,
  reportBack: RecordOf<'promise'> | null,
): InterviewProgress['next'] {
  if (state === 'held') return thankYou?.fields.ending || !thankYou ? reportNext(reportBack) : 'thank';
  if (state === 'thanked') return reportNext(reportBack);
  const next = { 'to-plan': 'plan', planned: 'prepare', 'to-record': 'record' } as const;
  return state === 'reported' || state === 'called-off' ? null : next[state];
}

function reportNext(reportBack: RecordOf<'promise'> | null): 'report-back' | null {
  return reportBack && !reportBack.fields.ending ? 'report-back' : null;
}

function isKept(promise: RecordOf<'promise'> | null): boolean {
  return promise?.fields.ending?.how === 'kept';
}
