export type * from './accounts.ts';
export { answerSync } from './answer-sync.ts';
export type * from './store.ts';
