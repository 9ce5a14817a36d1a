export { draftAskingForIntroduction } from './draft-asking-for-introduction.ts';
export type { IntroductionMessage, IntroductionParties } from './draft-introduction.ts';
export { draftIntroduction, introductionMessages } from './draft-introduction.ts';
export type { DueIntroduction } from './due-introductions.ts';
export type {
  IntroductionAnswer,
  IntroductionFields,
  IntroductionSide,
} from './introduction.ts';
export type { IntroductionWithPromise } from './introduction-operations.ts';
export { editIntroduction, takeStepBack } from './introduction-operations.ts';
export type { IntroductionProblem } from './introduction-problem.ts';
export type { IntroductionStage, IntroductionStep, NextStep } from './introduction-stage.ts';
export {
  introductionStage,
  introductionSteps,
  isIntroductionOpen,
  nextIntroductionStep,
} from './introduction-stage.ts';
export type {
  ReferralAdvice,
  ReferralCheck,
  ReferralFinding,
  ReferralRecords,
} from './referral-check.ts';
export { referralCheck } from './referral-check.ts';
export type {
  IntroductionIntent,
  IntroductionMatch,
  IntroductionRecords,
} from './start-introduction.ts';
export { startIntroduction } from './start-introduction.ts';
export type { IntroductionStepIntent } from './take-introduction-step.ts';
export { takeIntroductionStep } from './take-introduction-step.ts';
export type { IntroductionMoment } from './texts/introduction-words.ts';
