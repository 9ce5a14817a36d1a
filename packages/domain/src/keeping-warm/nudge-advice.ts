import type { Day } from '../days/day.ts';
import type { EncounterFields } from '../encounters/encounter.ts';
import type { Sentence } from '../wording/sentence-of.ts';
import { coolDownUntil, unansweredDays } from './cool-down.ts';

/** Advice not to write once more yet. `count` messages were not answered, the last on `lastOn`; better wait until `until`. */
export interface NudgeAdvice {
  readonly type: 'nudge-waiting' | 'nudge-too-many';
  readonly count: number;
  readonly lastOn: Day;
  readonly until: Day;
}

/**
 * Whether another message to this person would be one too many (A8); null where it would not, and where guards are off. It
 * advises and blocks nothing. `encounters` are the latest with this person.
 */
export function nudgeAdvice(
  encounters: readonly Pick<EncounterFields, 'on' | 'channel' | 'from'>[],
  today: Day,
  guards = true,
): NudgeAdvice | null {
  const days = unansweredDays(encounters);
  const until = coolDownUntil(encounters);
  const [lastOn] = days;
  if (!guards || until === null || lastOn === undefined || until <= today) return null;
  return { type: days.length > 1 ? 'nudge-too-many' : 'nudge-waiting', count: days.length, lastOn, until };
}

/** That advice in words. */
export function nudgeSentence({ type, count, lastOn, until }: NudgeAdvice): Sentence {
  const values = { count, lastOn: noon(lastOn), until: noon(until) };
  return { key: type === 'nudge-waiting' ? 'nudge.waiting' : 'nudge.too-many', values };
}

/** An instant that is that day in nearly every zone. */
function noon(day: Day): Date {
  return new Date(`${day}T10:30:00Z`);
}
