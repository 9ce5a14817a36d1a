export type { Balance, BalanceStands, GivingRecords } from './balance.ts';
export { balanceOverall, balanceWith, givingNeeds } from './balance.ts';
export type { ChainThing } from './chain-thing.ts';
export { chainThing } from './chain-thing.ts';
export type { Credibility, CredibilityPart, CredibilityRecords } from './credibility.ts';
export { credibilityWith } from './credibility.ts';
export { draftThankYou } from './draft-thank-you.ts';
export type { FavourFields, FavourWhat } from './favour.ts';
export type { FavourEdit, FavourIntent, FavourProblem } from './favour-operations.ts';
export {
  editFavour,
  favourKinds,
  markFavourThanked,
  recordFavour,
} from './favour-operations.ts';
export type { ConfirmedFavour } from './favours-of-talk.ts';
export type { ChainStep, HarvestChain } from './harvest-chains.ts';
export { harvestChains, missingSources } from './harvest-chains.ts';
export type { HarvestNeeds } from './harvest-needs.ts';
export { harvestNeeds } from './harvest-needs.ts';
export type { HarvestTimeline, TimelinePoint, TimelineThread } from './harvest-timeline.ts';
export { harvestTimeline } from './harvest-timeline.ts';
