export type { OneToOneProposal, OneToOneReason, OneToOnes } from './one-to-one.ts';
export type { OneToOneNeeds } from './one-to-one-needs.ts';
export { oneToOneNeeds } from './one-to-one-needs.ts';
export { oneToOneQuestions } from './one-to-one-questions.ts';
export { planOneToOne } from './plan-one-to-one.ts';
export type { OneToOneInput } from './propose-one-to-ones.ts';
export { oneToOneShortlist, proposeOneToOnes } from './propose-one-to-ones.ts';
export type { OneToOneOutcome, OneToOneProblem } from './record-one-to-one.ts';
export { recordOneToOne } from './record-one-to-one.ts';
