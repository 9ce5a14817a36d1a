export {
  betterSentence,
  goalSentence,
  openSentence,
  progressSentence,
  reflectionSentence,
  situationSentence,
} from './event-sentence.ts';
export type { FirstWordingKey } from './first-wording.ts';
export { firstWording } from './first-wording.ts';
export {
  balanceSentence,
  credibilitySentences,
  harvestSentence,
  servedGoalSentence,
  thankedSentence,
  whatSentence,
} from './giving-sentence.ts';
export type { IntroductionNames } from './introduction-sentence.ts';
export {
  introductionSentence,
  introductionStepSentence,
  nextStepSentence,
  referralSentences,
} from './introduction-sentence.ts';
export {
  costSentence,
  periodSentence,
  worthSentence,
  yieldSentences,
} from './looking-back-sentence.ts';
export { pathStepSentence } from './path-sentence.ts';
export type { FirstSentence, Said, Sentence } from './sentence-of.ts';
export {
  acquaintanceSentence,
  channelSentence,
  interviewNextSentence,
  interviewSentence,
  keepingRateSentence,
  problemSentence,
  rungSentence,
  sentenceOf,
} from './sentence-of.ts';
export type { WordingKey } from './wording.ts';
export { wording } from './wording.ts';
