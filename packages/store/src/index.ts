export type * from './accounts.ts';
export { answerSync } from './answer-sync.ts';
export { readOneToOnes } from './reading/read-one-to-ones.ts';
export { readOwnScale } from './reading/read-own-scale.ts';
export type { PathWish, ReadPaths } from './reading/read-paths.ts';
export { readPaths } from './reading/read-paths.ts';
export { readDueToday, readToday } from './reading/read-today.ts';
export type * from './store.ts';
