export type { EventRounds, Participant } from './event-rounds.ts';
export { planRounds } from './plan-rounds.ts';
export { movedIn } from './reseat-round.ts';
export type { Gain, Repeat, RoundsPlan, RoundsProblem, RoundsWish } from './rounds.ts';
export { roundsGain } from './rounds-gain.ts';
export {
  beginRound,
  changeRounds,
  currentRound,
  finishRound,
  isPlanned,
  keepRounds,
  mostParticipants,
} from './rounds-operations.ts';
export type {
  GainReason,
  RoundsSheet,
  RoundTopic,
  Seat,
  SheetDetails,
  SheetPerson,
} from './rounds-sheet.ts';
export { roundsSheet } from './rounds-sheet.ts';
