export type * from './browser-store.ts';
export type * from './exchange-state.ts';
