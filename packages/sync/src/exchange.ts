import type { Change } from './change.ts';
import type { RecordState } from './record-state.ts';

/** The version of this protocol. */
export const protocolVersion = 1;

/** What a replica sends: its unsent changes, and how far it has read. */
export interface SyncRequest {
  readonly protocol: number;
  /** Of this request: the replica takes only the answer to its last one. */
  readonly id: string;
  /** From the last response; null reads from the beginning. */
  readonly cursor: string | null;
  /** `head` of the last response: everything that the server acknowledged lies before it. */
  readonly head: string | null;
  readonly changes: readonly Change[];
}

/** A record as the server holds it at `rev`. */
export type RecordAtRev = RecordState & { readonly rev: number };

/** Why a change was not taken. `stamp-ahead` is about the device's clock; the others are about the change itself. */
export interface Refusal {
  readonly id: string;
  readonly reason: 'stamp-ahead' | 'malformed' | 'erased' | 'too-large' | 'protocol';
  readonly detail?: string;
  /** The record as the server holds it, or null where it has none. */
  readonly record: RecordAtRev | null;
}

/** What the server answers. */
export interface SyncResponse {
  readonly protocol: number;
  /** Ids of changes that the journal holds now, whether new or known. */
  readonly accepted: readonly string[];
  readonly refused: readonly Refusal[];
  /** Records changed since the cursor, in order of `rev`: states, not deltas, so taking one twice changes nothing. */
  readonly changes: readonly RecordAtRev[];
  readonly cursor: string;
  /** The end of the journal after this request. */
  readonly head: string;
  readonly more: boolean;
  /** The server's clock, ms since 1970. */
  readonly now: number;
  /** The latest time that a stamp may have here, ms since 1970: the later of `now` and the latest stamp held, and a minute. */
  readonly newest: number;
  /** The cursor or head sent is not in this journal: these changes are from the beginning; send all you hold. */
  readonly restart: boolean;
}
