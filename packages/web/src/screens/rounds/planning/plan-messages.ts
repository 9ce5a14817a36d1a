import type { EventRounds, MatchPerson } from '@kennis/domain';

/** Those of whom rounds are to be made, as matching sees them, and what was held. */
export interface PlanWish {
  readonly people: readonly MatchPerson[];
  readonly acquainted: readonly (readonly [string, string])[];
  readonly rounds: number;
  readonly size: number;
  readonly held: EventRounds['plan'];
}

/** Rounds that are still to be held, with why; null where none could be made. */
export type PlanAnswer = Pick<EventRounds, 'plan' | 'why'> | null;
