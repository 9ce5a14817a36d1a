export type * from './accounts.ts';
export type * from './store.ts';
