import type { ExchangeState } from './exchange-state.ts';

/** What a screen shows of the exchange before it has told anything. */
export const firstExchangeState: ExchangeState = {
  is: 'saved-here',
  unsent: 0,
  refused: 0,
  online: true,
  clockAhead: 0,
  complete: false,
  answeredAt: null,
  nextTryAt: null,
};
