import { type Address, sayPhrase } from '../coaching/phrase.ts';
import { questionSetsInEnglish } from './en/question-sets.ts';
import { questionSetsInDutch } from './nl/question-sets.ts';
import type { QuestionSetId } from './question-set.ts';

/** A set of questions as it is shown, in the form of address for the other. */
export interface ShownQuestionSet {
  readonly id: QuestionSetId;
  readonly title: string;
  readonly questions: readonly { readonly id: string; readonly ask: string }[];
}

/**
 * Questions to choose from for an information or advice talk (I1), by set; those in `asked` were asked of this person before and are
 * left out (C4).
 */
export function questionSets(choice: {
  readonly language: 'nl' | 'en';
  /** How you speak to the other. */
  readonly other: Address;
  readonly asked?: ReadonlySet<string>;
}): readonly ShownQuestionSet[] {
  const sets = choice.language === 'nl' ? questionSetsInDutch : questionSetsInEnglish;
  return sets.map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions
      .filter((question) => !choice.asked?.has(question.id))
      .map((question) => ({ id: question.id, ask: sayPhrase(question.ask, choice.other) })),
  }));
}
