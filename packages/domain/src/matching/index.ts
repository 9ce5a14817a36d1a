export type { NamedConcept } from './concepts-of.ts';
export type { IntroductionProposal } from './introductions.ts';
export { createMatchIndex, type MatchIndex } from './match-index.ts';
export { type MatchRecords, matchPeopleOf } from './match-people-of.ts';
export type { MatchField, MatchPerson, MatchQuery } from './match-person.ts';
export type { Match, MatchReason } from './match-reason.ts';
export { likenessSentence, matchSentence } from './match-sentence.ts';
export type { Similarity } from './mix-similarity.ts';
export { createTextReader, type TextReader } from './reading/read-text.ts';
