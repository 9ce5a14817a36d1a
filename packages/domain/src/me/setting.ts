/** The owner's preferences. One record, id `setting`. */
export type SettingFields = {
  readonly language?: 'nl' | 'en';
  /** How Dutch texts address people. */
  readonly address?: 'je' | 'u';
  /** IANA zone. */
  readonly zone?: string;
  /** Suggestions per week (K6); 5 at first. */
  readonly weeklyCap?: number;
  /** Horizon in days over which Today asks whether you will be in touch; 90 at first (K2). */
  readonly horizonDays?: number;
  readonly theme?: 'light' | 'dark' | 'system';
  /** Minutes after which the quiet timer shows itself (M7). */
  readonly conversationMinutes?: number;
};
