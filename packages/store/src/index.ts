export type * from './accounts.ts';
export { answerSync } from './answer-sync.ts';
export { readDueToday, readToday } from './reading/read-today.ts';
export type * from './store.ts';
