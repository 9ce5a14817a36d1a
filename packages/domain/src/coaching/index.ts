export { answerPrejudice } from './answer-prejudice.ts';
export type {
  Line,
  Moment,
  OpenQuestion,
  Prejudice,
  PrejudiceMoment,
  Situation,
  Style,
  Topic,
} from './coaching.ts';
export { moments, styles, topics } from './coaching.ts';
export type { FollowUpChoice, FollowUpDraft } from './draft-follow-up.ts';
export { draftFollowUp, mailtoFollowUp } from './draft-follow-up.ts';
export type { LineFields } from './line.ts';
export type { OwnLineIntent, OwnLineProblem } from './own-lines.ts';
export { addOwnLine, editOwnLine, removeOwnLine } from './own-lines.ts';
export type { Address, Phrase } from './phrase.ts';
export type { CoachingChoice, PickedLine } from './pick-lines.ts';
export { pickLines } from './pick-lines.ts';
export type { PickedQuestion, QuestionChoice } from './pick-questions.ts';
export { pickQuestions } from './pick-questions.ts';
export type { Tone } from './tone.ts';
export { eventTone, isPresenceOnly } from './tone.ts';
