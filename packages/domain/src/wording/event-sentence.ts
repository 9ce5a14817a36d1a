import type { Moment } from '../coaching/coaching.ts';
import { eventTone } from '../coaching/tone.ts';
import type { Known } from '../encounters/encounter.ts';
import type { Side } from '../encounters/six.ts';
import type { BetterNextTime } from '../events/better-next-time.ts';
import type { EventGoal, EventKind } from '../events/event.ts';
import type { GoalProgress } from '../events/floor.ts';
import type { ReflectionQuestion } from '../events/reflect.ts';
import type { FirstSentence } from './sentence-of.ts';

/** The goal of an event: `kennismaken met 3 nieuwe gezichten` (P2). */
export function goalSentence(goal: EventGoal): FirstSentence {
  const { form, ...values } = goal;
  return { key: `goal.${form}`, values };
}

/** How far a goal is: `2 van 4 nieuw` (M8). */
export function progressSentence(progress: GoalProgress): FirstSentence {
  const { form, done, of } = progress;
  if (form === 'theme') return { key: 'progress.theme', values: { done, theme: progress.theme } };
  if (of === null) return { key: 'progress.again-open', values: { done } };
  return { key: done > of ? `progress.${form}-beyond` : `progress.${form}`, values: { done, of } };
}

/** A question of looking back, as the kind of event asks it (E1). */
export function reflectionSentence(question: ReflectionQuestion, kind: EventKind): FirstSentence {
  return { key: `reflection.${question}`, values: { tone: eventTone(kind) } };
}

/** What a situation is called at a kind of event (M2). */
export function situationSentence(moment: Moment, kind: EventKind = 'other'): FirstSentence {
  return { key: `situation.${moment}`, values: { tone: eventTone(kind) } };
}

/** What is open of the six, as a question for next time (C3). */
export function openSentence({ side, known }: { readonly side: Side; readonly known: Known }): FirstSentence {
  return { key: `six.${side}.${known}`, values: {} };
}

/** What stands above that which you wrote to do better (E2). */
export function betterSentence({ because, event: { name, on } }: BetterNextTime): FirstSentence {
  return { key: `better.${because}`, values: { event: name, on: new Date(`${on}T10:30:00Z`) } };
}
