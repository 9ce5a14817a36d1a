import type { Elements } from '../records/record.ts';

/** What is asked (P7): a face for its name, a name for one fact, a fact for its name; without a photo a place to know them from. */
export type DrillCardKind = 'face-name' | 'clue-name' | 'name-fact' | 'fact-name';

/** How well one card is recalled. `due` and `last` are days; stability is in days, difficulty from 1 to 10 (FSRS). */
export interface DrillCardState {
  readonly due: string;
  readonly last: string;
  readonly stability: number;
  readonly difficulty: number;
  readonly times: number;
  readonly lapses: number;
}

/** What you recall of one person (P7), per card: element key is the kind of card. */
export type DrillFields = {
  readonly person: string;
  /** You do not want to be asked about this person. */
  readonly leftOutOn?: string;
} & Elements<'cards', DrillCardState>;
