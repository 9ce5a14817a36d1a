/** One version of your pitch (Q1). */
export type PitchFields = {
  readonly label: string;
  readonly text: string;
  readonly audience?: string;
  readonly language?: 'nl' | 'en';
};
