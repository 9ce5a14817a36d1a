import type { Channel } from '../encounters/encounter.ts';
import { channels } from '../encounters/log-contact.ts';
import {
  type Check,
  choiceCheck,
  dayCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { InterviewFields, InterviewWhy } from './interview.ts';

/** Why an advice talk cannot be as wanted. */
export type InterviewProblem =
  | FieldProblem
  | { readonly type: 'time-does-not-exist'; readonly field: string; readonly value: string }
  | { readonly type: 'too-many'; readonly field: string; readonly length: number; readonly most: number }
  | { readonly type: 'person-missing' }
  | { readonly type: 'interview-missing' }
  | { readonly type: 'interview-held' }
  | { readonly type: 'interview-called-off' };

type Checked = Exclude<
  keyof InterviewFields,
  `${string}/${string}` | 'held' | 'calledOff' | 'applying' | 'startsAt'
>;

const whyCheck: Check<InterviewWhy> = (value) => {
  if (value == null) return ok(null);
  const { because, text } = value as InterviewWhy;
  const read = required(choiceCheck<InterviewWhy['because']>(['role', 'organisation', 'other']))(
    because,
    'why',
  );
  if (!read.ok) return read;
  const words = textCheck(1000)(text, 'why');
  if (!words.ok) return words;
  return ok({ because, ...(words.value !== null && { text: words.value }) });
};

/** What each plain field may be. */
export const interviewChecks: { readonly [field in Checked]: Check<unknown> } = {
  person: required(textCheck(100)),
  madeOn: required(dayCheck),
  why: whyCheck,
  focus: textCheck(1000),
  wantToKnow: textCheck(2000),
  on: dayCheck,
  place: textCheck(200),
  channel: choiceCheck<Channel>(channels),
  goal: textCheck(100),
  learned: textCheck(10_000),
  advice: textCheck(10_000),
  seenAs: textCheck(4000),
};

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A local time `HH:MM`; blank empties it. */
export function timeCheck(value: unknown): Result<string | null, InterviewProblem> {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return ok(null);
  return time.test(text) ? ok(text) : refuse({ type: 'time-does-not-exist', field: 'startsAt', value: text });
}
