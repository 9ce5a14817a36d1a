export type * from './browser-store.ts';
export { createExchange } from './create-exchange.ts';
export type * from './exchange-state.ts';
export { firstExchangeState } from './first-exchange-state.ts';
export { openBrowserStore } from './open-browser-store.ts';
export { webLock } from './web-lock.ts';
