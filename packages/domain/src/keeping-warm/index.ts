export type { Acquaintance } from './acquaintance.ts';
export { acquaintance, answeredBefore } from './acquaintance.ts';
export type { ChannelAdvice, ChannelReason, ChannelRecords } from './channel-advice.ts';
export { adviseChannel, cannotMeet } from './channel-advice.ts';
export type { DueInput } from './due-today.ts';
export { dueToday } from './due-today.ts';
export type { InTouchInput } from './in-touch.ts';
export { coolThreshold, inTouch } from './in-touch.ts';
export type { CurvePoint, InTouchCurve } from './in-touch-curve.ts';
export { inTouchCurve } from './in-touch-curve.ts';
export type { InTouchReason } from './in-touch-reason.ts';
export { inTouchReason, usualGapDays } from './in-touch-reason.ts';
export type { InTouchPerson, InTouchRow } from './list-in-touch.ts';
export { listInTouch } from './list-in-touch.ts';
export { matchingPeople } from './match-asks.ts';
export type { NudgeAdvice } from './nudge-advice.ts';
export { nudgeAdvice, nudgeSentence } from './nudge-advice.ts';
export type { OwnScaleNeeds } from './own-scale.ts';
export { ownScale, ownScaleNeeds, ownScalePeople } from './own-scale.ts';
export type { TodayInput } from './rank-today.ts';
export { rankToday, shortlist } from './rank-today.ts';
export type { ReachIntent } from './set-reach.ts';
export { setOwnReach, setReach } from './set-reach.ts';
export type { SnoozeFields } from './snooze.ts';
export type { SnoozeProblem } from './snooze-operations.ts';
export { decline, snooze, wake } from './snooze-operations.ts';
export type { CandidateDetails } from './something-to-say.ts';
export type { Tie } from './tie.ts';
export { tieOf } from './tie-of.ts';
export type {
  Candidate,
  DuePromise,
  SomethingToSay,
  Suggestion,
  SuggestionPart,
  SuggestionReason,
  Today,
} from './today.ts';
export type { TodayCandidates, TodayNeeds } from './today-needs.ts';
export { todayNeeds } from './today-needs.ts';
