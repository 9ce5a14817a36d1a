import { isPresenceOnly } from '../coaching/tone.ts';
import {
  asIs,
  checkFields,
  choiceCheck,
  dayCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import { type Result, refuse } from '../result.ts';
import type { EventFields, EventGoal, EventKind } from './event.ts';

type Optional =
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'goal'
  | 'hours'
  | 'fee'
  | 'theme'
  | 'pitch'
  | 'ask'
  | 'towards'
  | 'host';

/** What somebody wants an event to be. What is not mentioned stays; `null` and blank text empty a field. */
export type EventIntent = {
  readonly [field in 'name' | 'kind' | 'on']?: EventFields[field];
} & { readonly [field in Optional]?: EventFields[field] | null };

/** Why an event cannot be as wanted. */
export type EventProblem =
  | FieldProblem
  | { readonly type: 'time-does-not-exist'; readonly field: string; readonly value: string }
  | {
      readonly type: 'number-out-of-range';
      readonly field: string;
      readonly value: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly type: 'goal-does-not-fit'; readonly kind: EventKind };

/** The kinds of event, in the order that they are offered (P1). */
export const eventKinds: readonly EventKind[] = [
  'reception',
  'congress',
  'lecture',
  'book-presentation',
  'annual-meeting',
  'club',
  'jubilee',
  'farewell',
  'funeral',
  'other',
];

const checks = {
  name: required(textCheck(200)),
  kind: required(choiceCheck(eventKinds)),
  on: required(dayCheck),
  startsAt: asIs<string>(),
  endsAt: asIs<string>(),
  place: textCheck(200),
  goal: asIs<EventGoal>(),
  hours: asIs<number>(),
  fee: asIs<EventFields['fee']>(),
  theme: textCheck(200),
  pitch: textCheck(100),
  ask: textCheck(100),
  towards: textCheck(100),
  host: textCheck(200),
};

type Wanted = { [field in Optional | 'name' | 'kind' | 'on']?: unknown };

/** The fields of an intent, checked, for an event of `kind`. */
export function eventFields(intent: EventIntent, kind: EventKind | undefined): Result<Wanted, EventProblem> {
  const tidy = { ...intent, startsAt: timeOf(intent.startsAt), endsAt: timeOf(intent.endsAt) };
  const problem =
    timeProblem('startsAt', tidy.startsAt) ??
    timeProblem('endsAt', tidy.endsAt) ??
    numberProblem('hours', intent.hours, 0, 1000) ??
    numberProblem('fee', intent.fee?.cents, 0, 100_000_000) ??
    goalProblem(intent.goal, kind);
  if (problem) return refuse(problem);
  const mentioned = Object.entries(tidy).filter(([, value]) => value !== undefined);
  return checkFields<Wanted>(checks, Object.fromEntries(mentioned));
}

/** `9:30`, `9.30` and `0930` are `09:30`; blank is none. */
function timeOf(text: string | null | undefined): string | null | undefined {
  if (text == null) return text;
  const [, hour, minute] = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/.exec(text) ?? [];
  return hour === undefined ? text.trim() || null : `${hour.padStart(2, '0')}:${minute}`;
}

function timeProblem(field: string, value: string | null | undefined): EventProblem | null {
  if (value == null || /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return null;
  return { type: 'time-does-not-exist', field, value };
}

function numberProblem(
  field: string,
  value: number | null | undefined,
  least: number,
  most: number,
): EventProblem | null {
  if (value == null || (value >= least && value <= most)) return null;
  return { type: 'number-out-of-range', field, value, least, most };
}

function goalProblem(goal: EventGoal | null | undefined, kind: EventKind | undefined): EventProblem | null {
  if (!goal) return null;
  if (kind && isPresenceOnly(kind)) return { type: 'goal-does-not-fit', kind };
  if (goal.form === 'theme' && goal.theme.trim() === '') return { type: 'text-missing', field: 'goal' };
  return goal.form === 'meet' ? numberProblem('goal', goal.count, 1, 99) : null;
}
