import type { Prejudice } from './coaching.ts';
import { coachingIn } from './languages.ts';
import { type Address, sayPhrase } from './phrase.ts';

/** Where a prejudice shows: writing an ask, writing a pitch, or preparing with nothing behind you yet. */
export type PrejudiceMoment = 'ask' | 'pitch' | 'first-event';

const shown: { readonly [moment in PrejudiceMoment]: Prejudice['id'] } = {
  ask: 'peddling',
  pitch: 'selling',
  'first-event': 'not-made-for-it',
};

/** The thought that comes up at this moment and its honest answer (A6). */
export function answerPrejudice(
  moment: PrejudiceMoment,
  { language, address }: { readonly language: 'nl' | 'en'; readonly address: Address },
): { readonly id: Prejudice['id']; readonly thought: string; readonly answer: string } {
  const { id, thought, answer } = coachingIn(language).prejudices.find(
    (each) => each.id === shown[moment],
  ) as Prejudice;
  return { id, thought, answer: sayPhrase(answer, address) };
}
