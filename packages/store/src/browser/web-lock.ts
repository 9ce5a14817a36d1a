import type { ExchangeOptions } from './exchange-state.ts';

/** A lock that one tab of this browser holds at a time; where the browser has no locks, work just runs. */
export function webLock(name: string): ExchangeOptions['lock'] {
  return async (work, signal) => {
    const locks = globalThis.navigator?.locks;
    if (!locks) return work();
    try {
      await locks.request(name, { signal }, work);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
}
