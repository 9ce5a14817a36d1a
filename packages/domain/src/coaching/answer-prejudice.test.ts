import { expect, test } from 'vitest';
import { answerPrejudice } from './answer-prejudice.ts';

test('[A6] an ask, a pitch and a first event each meet the honest answer to their prejudice', () => {
  for (const language of ['nl', 'en'] as const)
    for (const moment of ['ask', 'pitch', 'first-event'] as const) {
      const { thought, answer } = answerPrejudice(moment, { language, address: 'je' });
      expect(thought.length).toBeGreaterThan(10);
      expect(answer.length).toBeGreaterThan(80);
    }
});

test('[A6] peddling is answered with asking and giving advice as equals', () => {
  const { id, answer } = answerPrejudice('ask', { language: 'nl', address: 'u' });
  expect(id).toBe('peddling');
  expect(answer).toMatch(/advies en informatie, als gelijken/);
  expect(answer).not.toMatch(/\bje\b/);
});

test('[A5] nobody is told that there is a right way', () => {
  expect(answerPrejudice('first-event', { language: 'nl', address: 'je' }).answer).toMatch(/jouw manier/);
});
