export type { Bond, BondReason } from './bond.ts';
export { BondGraph } from './bond-graph.ts';
export type { BondRecords } from './bonds-of.ts';
export { bondsOf, organisationKey } from './bonds-of.ts';
export type { DescribedWish } from './described-wish.ts';
export { describedWish } from './described-wish.ts';
export type { IntroductionPath, PathChoice, PathGoal, PathStep } from './find-paths.ts';
export { findPaths } from './find-paths.ts';
