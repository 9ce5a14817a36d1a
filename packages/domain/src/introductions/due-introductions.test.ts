import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import {
  introductionSentence,
  introductionStepSentence,
  nextStepSentence,
} from '../wording/introduction-sentence.ts';
import { print } from '../wording/print.harness.ts';
import { dueIntroductions } from './due-introductions.ts';
import { introductionSteps } from './introduction-stage.ts';

const people = new Map([person('a'), person('b')].map((each) => [each.id, each]));
const early = record('introduction', 'i', { a: 'a', b: 'b', on: '2026-11-01' });
const promised = record('introduction', 'j', { a: 'a', b: 'b', on: '2026-11-10', promise: 'p' });
const later = record('introduction', 'k', { a: 'a', b: 'b', on: '2026-11-20' });

test('[T1] introductions wait for you from their gentle day on, the earliest first', () => {
  const due = dueIntroductions(
    { introductions: [later, promised, early], people, promisesDue: [] },
    '2026-11-21',
  );
  expect(due.map(({ introduction, overDays }) => [introduction.id, overDays])).toEqual([
    ['i', 17],
    ['j', 8],
  ]);
  expect(due[0]?.a?.id).toBe('a');
});

test('[F1] one that comes from a promise which is due stands there already', () => {
  const due = dueIntroductions(
    { introductions: [promised], people, promisesDue: [{ id: 'p' }] },
    '2026-11-21',
  );
  expect(due).toEqual([]);
});

test('[T1] where it stands and what is next is said in words', () => {
  const names = { a: 'Sanne', b: 'Naima' };
  expect(print(introductionSentence(early.fields), 'nl')).toBe('nog aan niemand gevraagd');
  const [due] = dueIntroductions({ introductions: [early], people, promisesDue: [] }, '2026-11-21');
  expect(due && print(nextStepSentence(due.step, names), 'nl')).toBe('Vraag of je Sanne mag voorstellen');
  expect(
    introductionSteps(early.fields).map(({ step }) => print(introductionStepSentence(step, names), 'en')),
  ).toEqual(['Sanne asked', 'Naima asked', 'both yes', 'introduced', 'met', 'thanked', 'what came of it']);
});
