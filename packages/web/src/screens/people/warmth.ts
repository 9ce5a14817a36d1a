import { coolThreshold, daysBetween, inTouch, type Tie } from '@kennis/domain';

/** How warm a person is today: the share for the mark, and which word stands beside it. */
export interface Warmth {
  readonly share: number | null;
  readonly is: 'warm' | 'cool' | 'new';
}

/** The warmth of a tie on `today` (K2). */
export function warmthOn(today: string, tie: Tie | null): Warmth {
  if (!tie?.lastOn) return { share: null, is: 'new' };
  const share = inTouch({ contactDays: tie.contactDays, daysSinceLast: daysBetween(tie.lastOn, today) });
  return { share, is: share >= coolThreshold ? 'warm' : 'cool' };
}
