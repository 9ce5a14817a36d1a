import type { Phrase } from '../coaching/phrase.ts';

/** What a set of questions is about. */
export type QuestionSetId = 'work' | 'sector' | 'step' | 'own-business' | 'organisation' | 'people';

/** Questions for an information or advice talk (I1); their ids are the same in every language. */
export interface QuestionSet {
  readonly id: QuestionSetId;
  readonly title: string;
  readonly questions: readonly { readonly id: string; readonly ask: Phrase }[];
}
