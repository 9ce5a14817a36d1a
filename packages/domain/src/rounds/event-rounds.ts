import type { GainReason } from './rounds-sheet.ts';

/** Somebody who takes part in rounds: one of your people (`person`), or only a name. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly person?: string;
  readonly role?: string;
  readonly organisation?: string;
  /** Did not come, or left: in no round that is still to be held. */
  readonly isGone?: boolean;
}

/** Rounds of an event as the host keeps them: who takes part, how many rounds of what, and once planned who sits with whom. */
export interface EventRounds {
  readonly people: readonly Participant[];
  readonly count: number;
  readonly size: number;
  readonly minutes: number;
  /** Ids by round and group; empty until it was planned. */
  readonly plan: readonly (readonly (readonly string[])[])[];
  readonly why: readonly (readonly [from: string, to: string, reason: GainReason])[];
  /** How many rounds were held. */
  readonly held: number;
  /** The instant at which the round after those began. */
  readonly startedAt?: string;
}
