import type { IntroductionFields } from '../introductions/introduction.ts';
import {
  type IntroductionStep,
  introductionStage,
  type NextStep,
} from '../introductions/introduction-stage.ts';
import type { ReferralCheck } from '../introductions/referral-check.ts';
import { type Sentence, sentenceOf } from './sentence-of.ts';

/** The names of the two people of an introduction. */
export interface IntroductionNames {
  readonly a: string;
  readonly b: string;
}

/** Where an introduction stands (T1). */
export function introductionSentence(fields: IntroductionFields): Sentence {
  return { key: `introduction.${introductionStage(fields)}`, values: {} };
}

/** What a step of an introduction is called, done or not (T1). */
export function introductionStepSentence(step: IntroductionStep, { a, b }: IntroductionNames): Sentence {
  return { key: `introduction-step.${step}`, values: { a, b } };
}

/** What you can do next in an introduction (T1). */
export function nextStepSentence(step: NextStep, { a, b }: IntroductionNames): Sentence {
  const name = 'side' in step && step.side === 'b' ? b : a;
  return { key: `introduction-next.${step.do}`, values: { a, b, name } };
}

/** How well you know somebody you may refer: the verdict first, then what it rests on, then what would help (T2). */
export function referralSentences(check: ReferralCheck, name: string): readonly Sentence[] {
  return [
    { key: `referral.${check.verdict}`, values: { name } },
    ...check.findings.map((finding) => sentenceOf('referral-finding', finding)),
    ...check.advice.map((advice) => sentenceOf('referral-advice', advice)),
  ];
}
