import { expect, test } from 'vitest';
import { readingEase } from './reading-ease.ts';

test('[Q2] a score is said in words, with what to shorten first', () => {
  const score = (value: number, wordsPerSentence = 12) =>
    readingEase({ score: value, wordsPerSentence, syllablesPerWord: 1.6 });
  expect(score(72)).toEqual({ ease: 'talks', shorten: null });
  expect(score(50, 22)).toEqual({ ease: 'writes', shorten: 'sentences' });
  expect(score(20)).toEqual({ ease: 'document', shorten: 'words' });
});
