/**
 * What the encounters with one person add up to; derived on every replica, never synchronised.
 * Days are ISO days in the owner's zone.
 */
export interface Tie {
  /** Distinct contact days (K3). */
  readonly contactDays: number;
  readonly lastOn: string | null;
  /** The last day on which they reached out or answered (K4). */
  readonly theyReachedOutOn: string | null;
  /** The day on which in touch (K2, H = 90) falls below 1/3. */
  readonly coolsOn: string | null;
  /** The day on which the rhythm that you set asks for contact again. */
  readonly rhythmDueOn: string | null;
}
