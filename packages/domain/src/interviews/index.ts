export type { InterviewLetter, LetterRecords } from './draft-interview-letter.ts';
export { draftInterviewLetter } from './draft-interview-letter.ts';
export type { ApplyingProblem } from './end-interview.ts';
export {
  callOffInterview,
  deleteInterview,
  startApplying,
  stopApplying,
} from './end-interview.ts';
export type { InterviewFields, InterviewQuestion, InterviewWhy } from './interview.ts';
export type { InterviewProblem } from './interview-checks.ts';
export type { LadderCandidate, LadderReason, Rung } from './interview-ladder.ts';
export { interviewLadder } from './interview-ladder.ts';
export type { InterviewProgress, InterviewState } from './interview-state.ts';
export { interviewProgress, isForInformation, isInterviewRunning } from './interview-state.ts';
export { markInterviewQuestion } from './mark-question-asked.ts';
export type { InterviewEdit, InterviewIntent } from './plan-interview.ts';
export { editInterview, interviewQuestions, planInterview } from './plan-interview.ts';
export type { QuestionSetId } from './question-set.ts';
export type { ShownQuestionSet } from './question-sets.ts';
export { questionSets } from './question-sets.ts';
export type { InterviewOutcome, InterviewRecords, PassedOn } from './record-interview.ts';
export { recordInterview } from './record-interview.ts';
