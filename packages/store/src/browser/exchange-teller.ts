import type { ExchangeOptions, ExchangeState, Surroundings } from './exchange-state.ts';
import { firstExchangeState } from './first-exchange-state.ts';

/** What the loop itself knows: what it is doing, and how it goes. */
export interface Going {
  readonly phase: ExchangeState['is'] | 'idle';
  readonly failures: number;
  readonly nextTryAt: number | null;
}

/** Tells the screen what is true of this device's changes. */
export interface ExchangeTeller {
  /** Tells, and gives how many changes are not acknowledged. */
  tell(going: Going): Promise<number>;
  state(): ExchangeState;
}

export function createExchangeTeller(
  { replica, onState }: Pick<ExchangeOptions, 'replica' | 'onState'>,
  surroundings: Surroundings,
  signal: AbortSignal,
): ExchangeTeller {
  let state: ExchangeState = firstExchangeState;
  return {
    async tell({ phase, failures, nextTryAt }) {
      const status = await replica.status().catch(() => null);
      if (!status || signal.aborted) return 0;
      const { refused, clockAhead, complete, answeredAt, resending } = status;
      const unsent = status.unsent + status.blobs;
      const rested = unsent === 0 && !resending && answeredAt !== null ? 'sent' : 'saved-here';
      const online = surroundings.online() || (failures === 0 && answeredAt !== null);
      const is = phase === 'idle' ? rested : phase;
      state = { is, unsent, refused, online, clockAhead, complete, answeredAt, nextTryAt };
      onState(state);
      return status.unsent;
    },
    state: () => state,
  };
}
