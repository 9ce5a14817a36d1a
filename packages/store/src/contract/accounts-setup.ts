import type { ServerStore } from '../store.ts';

/** What the tests of accounts and jobs work with: a store, and ids that nothing has yet. */
export interface AccountsSetup {
  store(): ServerStore;
  id(): string;
}

/** That hour of 21 November 2026. */
export function hour(n: number): string {
  return `2026-11-21T${String(n).padStart(2, '0')}:00:00.000Z`;
}
