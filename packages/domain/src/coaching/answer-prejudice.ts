import type { Prejudice, PrejudiceMoment } from './coaching.ts';
import { coachingIn } from './languages.ts';
import { type Address, type Phrase, sayPhrase } from './phrase.ts';

/** The thought that comes up at this moment and the honest answer for it (A6). */
export function answerPrejudice(
  moment: PrejudiceMoment,
  { language, address }: { readonly language: 'nl' | 'en'; readonly address: Address },
): { readonly id: Prejudice['id']; readonly thought: string; readonly answer: string } {
  const { id, thought, answers } = coachingIn(language).prejudices.find((each) =>
    Object.hasOwn(each.answers, moment),
  ) as Prejudice;
  return { id, thought, answer: sayPhrase(answers[moment] as Phrase, address) };
}
