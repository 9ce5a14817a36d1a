import { type Address, sayPhrase } from '../coaching/phrase.ts';
import { helpQuestions } from './help-questions.ts';

/** Questions for a one-to-one talk, in which you ask how you can help (K7); those asked of this person before are left out (C4). */
export function oneToOneQuestions(choice: {
  readonly language: 'nl' | 'en';
  /** How you speak to the other. */
  readonly other: Address;
  readonly asked?: ReadonlySet<string>;
}): readonly { readonly id: string; readonly ask: string }[] {
  return helpQuestions
    .filter(({ id }) => !choice.asked?.has(id))
    .map((question) => ({ id: question.id, ask: sayPhrase(question[choice.language], choice.other) }));
}
