import { eventTone, isPresenceOnly } from '../coaching/tone.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { changedFields } from '../records/changed-fields.ts';
import { asIs, checkFields, choiceCheck, type FieldProblem, textCheck } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { EventFields } from './event.ts';
import { eventPhase } from './event-phase.ts';
import type { GoalProgress } from './floor.ts';
import type { ReflectionFields } from './reflection.ts';

/** A question of looking back: the field that answers it. */
export type ReflectionQuestion = Exclude<keyof ReflectionFields, 'event' | 'on'>;

/** Answers; what is not mentioned stays, `null` empties one. */
export type ReflectionIntent = {
  readonly [question in ReflectionQuestion]?: ReflectionFields[question] | null;
};

/** Why looking back cannot be written as given. */
export type ReflectionProblem =
  | FieldProblem
  | { readonly type: 'event-missing' }
  | {
      readonly type: 'number-out-of-range';
      readonly field: string;
      readonly value: number;
      readonly least: number;
      readonly most: number;
    };

const checks = {
  brought: textCheck(4000),
  cards: asIs<number>(),
  goalMet: choiceCheck(['yes', 'partly', 'no']),
  well: textCheck(4000),
  better: textCheck(4000),
  energy: asIs<number>(),
  enjoyment: asIs<number>(),
};

/**
 * What looking back asks in two minutes, fitting the event (E1): enjoyment and energy first, as they weigh as much as yield
 * (A7); whether the goal was met only where there was one. Where only presence fits it asks no yield (P8).
 */
export function reflectionQuestions({ kind, goal }: EventFields): readonly ReflectionQuestion[] {
  if (isPresenceOnly(kind)) return ['well', 'energy'];
  const met: readonly ReflectionQuestion[] = goal ? ['goalMet'] : [];
  const cards: readonly ReflectionQuestion[] = eventTone(kind) === 'festive' ? [] : ['cards'];
  return ['enjoyment', 'energy', 'brought', ...met, ...cards, 'well', 'better'];
}

/** Whether looking back still waits: just past, nothing written, and a kind of event that asks for it (E1). */
export function isLookBackWaiting(
  event: RecordOf<'event'>,
  reflections: readonly RecordOf<'reflection'>[],
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): boolean {
  if (isPresenceOnly(event.fields.kind) || reflections.some(({ fields }) => fields.event === event.id))
    return false;
  return eventPhase(event.fields, now, zone) === 'just-past';
}

/** What the goal's progress says about having met it, to start from; null where it says nothing. */
export function proposeGoalMet(progress: GoalProgress | null): 'yes' | 'partly' | 'no' | null {
  if (!progress) return null;
  if (progress.done === 0) return 'no';
  return progress.of === null || progress.done >= progress.of ? 'yes' : 'partly';
}

/** Writes looking back down, or changes what was written (E1, A7). */
export function reflect(
  {
    event,
    reflection,
  }: {
    readonly event: RecordOf<'event'> | null;
    readonly reflection?: RecordOf<'reflection'> | null;
  },
  intent: ReflectionIntent,
  { now, zone, ids }: Context,
): Result<readonly PatchOf<'reflection'>[], ReflectionProblem> {
  if (!event) return refuse({ type: 'event-missing' });
  const problem =
    rangeProblem('energy', intent.energy, 1, 5) ??
    rangeProblem('enjoyment', intent.enjoyment, 1, 5) ??
    rangeProblem('cards', intent.cards, 0, 10_000);
  if (problem) return refuse(problem);
  const read = checkFields<ReflectionFields>(checks, intent);
  if (!read.ok) return read;
  const fields = changedFields(reflection?.fields ?? {}, read.value);
  if (Object.keys(fields).length === 0) return ok([]);
  if (reflection) return ok([{ kind: 'reflection', id: reflection.id, fields }]);
  return ok([
    { kind: 'reflection', id: ids(), fields: { event: event.id, on: dayOf(now, zone), ...fields } },
  ]);
}

function rangeProblem(
  field: string,
  value: number | null | undefined,
  least: number,
  most: number,
): ReflectionProblem | null {
  if (value == null || (Number.isInteger(value) && value >= least && value <= most)) return null;
  return { type: 'number-out-of-range', field, value, least, most };
}
