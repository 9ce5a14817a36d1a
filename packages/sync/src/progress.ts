import type { Change } from './change.ts';
import type { Stamp } from './clock.ts';

/** How far a replica's exchange with the server is. Kept with the replica, in the transaction that changes it. */
export interface Progress {
  /** How far the server's journal was read; null is not at all. */
  readonly cursor: string | null;
  /** The end of the server's journal when it last answered: all that it acknowledged lies before it. */
  readonly head: string | null;
  /** The last request, while it has no answer. */
  readonly flight: Flight | null;
  /** Sending of everything held, after the server was restored. */
  readonly resend: Resend | null;
  /** What to add to this device's clock to get the server's, ms. */
  readonly offset: number;
  /** The latest stamp that the server is known to have held. */
  readonly seen: Stamp | null;
  /** Whether the first reading of everything has ended. */
  readonly complete: boolean;
}

/** What went out: the ids of the outbox's changes in it, and how far the sending of everything is after it. */
export interface Flight {
  readonly id: string;
  /** This device's clock, ms since 1970. */
  readonly sentAt: number;
  readonly resend: { readonly to: string; readonly ends: boolean } | null;
}

/** Records are sent in order of id; `after` is the last one that the server has. Their changes' ids begin with `token`. */
export interface Resend {
  readonly token: string;
  readonly after: string;
}

/** A change that the server has not acknowledged. Once `sent`, its id and stamps stay until an answer about it came. */
export interface OutboxEntry {
  readonly change: Change;
  readonly sent: boolean;
  /** When it was made by this device's clock, ms since 1970. */
  readonly at: number;
}

/** A replica that has exchanged nothing yet. */
export const newProgress: Progress = {
  cursor: null,
  head: null,
  flight: null,
  resend: null,
  offset: 0,
  seen: null,
  complete: false,
};

/** The progress of a replica that reads everything again and sends everything it holds; `token` is a new id. */
export function startOver(progress: Progress, token: string): Progress {
  return { ...progress, cursor: null, flight: null, resend: { token, after: '' } };
}
