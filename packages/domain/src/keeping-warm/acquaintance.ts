import type { Day } from '../days/day.ts';
import type { Tie } from './tie.ts';

/** How far you and somebody know each other (K3): `met` contact days, of the six that many people need. */
export interface Acquaintance {
  readonly met: number;
  /** `met`, at most 6: how many of the six circles are filled. */
  readonly filled: number;
  readonly of: 6;
  readonly stage: 'onbekend' | 'kennismaking' | 'herkenning' | 'onthouden';
}

const needed = 6;

/** The stage after a number of distinct contact days: kennismaking 1, herkenning 2-5, onthouden 6 and more (K3). */
export function acquaintance(contactDays: number): Acquaintance {
  const met = Math.max(0, Math.floor(contactDays));
  return { met, filled: Math.min(met, needed), of: needed, stage: stageOf(met) };
}

/** The last day on which they wrote, called or answered, or null: the best sign that they will again (K4). */
export function answeredBefore(tie: Pick<Tie, 'theyReachedOutOn'> | null): Day | null {
  return tie?.theyReachedOutOn ?? null;
}

function stageOf(met: number): Acquaintance['stage'] {
  if (met === 0) return 'onbekend';
  if (met === 1) return 'kennismaking';
  return met < needed ? 'herkenning' : 'onthouden';
}
