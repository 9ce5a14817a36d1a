export {
  drillAnswerSentence,
  drillAskSentence,
  drillClueSentence,
  drillGradeSentence,
} from '../wording/drill-sentence.ts';
export type { CheckedAnswer } from './check-answer.ts';
export { checkAnswer } from './check-answer.ts';
export type { DrillCardKind, DrillCardState, DrillFields } from './drill.ts';
export type { DrillCard, DrillClue, DrillPerson, DueCard } from './drill-cards.ts';
export type { DrillNeeds } from './drill-needs.ts';
export { drillNeeds } from './drill-needs.ts';
export type { DrillInput, DrillPortion } from './drill-queue.ts';
export { dailyDrill, drillBeforeEvent } from './drill-queue.ts';
export type { DrillProblem, DrillRecords } from './grade-drill.ts';
export { drillGrades, gradeDrill, leaveOutOfDrill } from './grade-drill.ts';
export type { MeetingRecords } from './people-to-meet.ts';
export { peopleToMeet } from './people-to-meet.ts';
export type { DrillGrade } from './recall-schedule.ts';
