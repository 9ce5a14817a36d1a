import type { SyncRequest } from '@kennis/sync';
import type { Blob } from '../store.ts';
import type { Replica, Taken } from './browser-store.ts';
import type { ExchangeTiming } from './exchange-timing.ts';

/** What is true of this device's changes, for the screen. */
export interface ExchangeState {
  /**
   * `saved-here`: unsent changes wait (offline, or between tries). `sending`: a request is under way. `sent`: the server
   * has everything. `signed-out`: the session ended; what is unsent stays. `clock-off`: the server refuses this device's time
   * and a new stamp did not help. `outdated`: the app must be renewed. `elsewhere`: another tab synchronises.
   */
  readonly is: 'saved-here' | 'sending' | 'sent' | 'signed-out' | 'clock-off' | 'outdated' | 'elsewhere';
  /** Changes and pictures not acknowledged. */
  readonly unsent: number;
  readonly refused: number;
  readonly online: boolean;
  /** How far this device's clock is ahead, ms; 0 within a minute. */
  readonly clockAhead: number;
  /** Whether the first reading of the whole book has ended. */
  readonly complete: boolean;
  readonly answeredAt: number | null;
  /** When the next try is (ms since 1970), or null. */
  readonly nextTryAt: number | null;
}

export interface ExchangeOptions {
  readonly replica: Replica;
  /** Sends one request; throws where no answer came. `body` is the parsed JSON of the answer. */
  readonly post: (
    request: SyncRequest,
    signal: AbortSignal,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  /** Sends one picture to the server and gives the status; throws where no answer came. */
  readonly putBlob?: (sha256: string, blob: Blob, signal: AbortSignal) => Promise<number>;
  /** Reads the picture to send; needed with `putBlob`. */
  readonly blob?: (sha256: string) => Promise<Blob | null>;
  /** Runs `work` while no other tab does; `webLock(name)` in browsers. Resolves when `work` ended or `signal` fired. */
  readonly lock: (work: () => Promise<void>, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  readonly onState: (state: ExchangeState) => void;
  /** After each answer that changed something. */
  readonly onTaken?: (taken: Taken) => void;
  /** Online and visible, and when these change; `browserSurroundings()` unless given. */
  readonly surroundings?: Surroundings;
  /** A number from 0 to 1 that spreads the tries of many devices; `Math.random` in browsers. */
  readonly jitter?: () => number;
  readonly timing?: ExchangeTiming;
}

export interface Surroundings {
  online(): boolean;
  visible(): boolean;
  /** Calls back when either may have changed; gives the way to stop. */
  listen(onChange: () => void): () => void;
}

/** The loop that keeps one book in step with the server. */
export interface Exchange {
  start(): void;
  stop(): Promise<void>;
  /** Exchange soon: something was written here, or the server said that there is something new. */
  nudge(): void;
  state(): ExchangeState;
}
