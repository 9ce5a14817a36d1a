import { expect, test } from 'vitest';
import { answerPrejudice } from './answer-prejudice.ts';
import type { PrejudiceMoment } from './coaching.ts';
import { coachingIn } from './languages.ts';

const shown: { readonly [moment in PrejudiceMoment]: ReturnType<typeof answerPrejudice>['id'] } = {
  ask: 'peddling',
  'advice-request': 'peddling',
  introduction: 'peddling',
  'follow-up': 'peddling',
  pitch: 'selling',
  card: 'selling',
  'first-event': 'not-made-for-it',
  stuck: 'not-made-for-it',
  'no-click': 'not-made-for-it',
  'look-back': 'not-made-for-it',
};

test('[A6] each moment at which a prejudice shows has an honest answer of its own', () => {
  for (const language of ['nl', 'en'] as const)
    for (const address of ['je', 'u'] as const) {
      const answers = Object.entries(shown).map(([moment, id]) => {
        const answered = answerPrejudice(moment as PrejudiceMoment, { language, address });
        expect(answered.id).toBe(id);
        expect(answered.thought.length).toBeGreaterThan(10);
        expect(answered.answer.length).toBeGreaterThan(80);
        expect(answered.answer.length).toBeLessThan(300);
        return answered.answer;
      });
      expect(new Set(answers).size).toBe(10);
    }
});

test('[A6] no moment is answered twice', () => {
  for (const language of ['nl', 'en'] as const) {
    const moments = coachingIn(language).prejudices.flatMap(({ answers }) => Object.keys(answers));
    expect(moments.toSorted()).toEqual(Object.keys(shown).toSorted());
  }
});

test('[A6] peddling is answered with asking and giving advice as equals', () => {
  const { answer } = answerPrejudice('ask', { language: 'nl', address: 'u' });
  expect(answer).toMatch(/advies en informatie, als gelijken/);
  expect(answer).not.toMatch(/\bje\b/);
});

test('[A5] nobody is told that there is a right way', () => {
  expect(answerPrejudice('first-event', { language: 'nl', address: 'je' }).answer).toMatch(/jouw manier/);
  expect(answerPrejudice('look-back', { language: 'en', address: 'je' }).answer).toMatch(/your own way/);
});
