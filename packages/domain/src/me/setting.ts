import type { Style } from '../coaching/coaching.ts';
import type { Reach } from '../people/person.ts';

/** The owner's preferences. One record, id `setting`. */
export type SettingFields = {
  readonly language?: 'nl' | 'en';
  /** How Dutch texts address people. */
  readonly address?: 'je' | 'u';
  /** How you like to speak: its lines come first (A5). */
  readonly style?: Style;
  /** IANA zone. */
  readonly zone?: string;
  /** Suggestions per week (K6); 5 at first. */
  readonly weeklyCap?: number;
  /** Horizon in days over which Today asks whether you will be in touch; 90 at first (K2). */
  readonly horizonDays?: number;
  readonly theme?: 'light' | 'dark' | 'system';
  /** Minutes after which the quiet timer shows itself (M7). */
  readonly conversationMinutes?: number;
  /** Whether letters are read for selling, pressing and the like (A3, I2); on at first. */
  readonly guards?: boolean;
  /** You cannot meet anybody for now (K8). */
  readonly reach?: Reach;
  /** One-to-one talks a month (K7); 3 at first. */
  readonly oneToOnesPerMonth?: number;
  /** Names to drill a day (P7); 5 at first, 0 for only before an event. */
  readonly drillPerDay?: number;
  /** Whether words of matching may go to the embedding endpoint of this installation (Q5); off at first. */
  readonly embeddings?: boolean;
};
