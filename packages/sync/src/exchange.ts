import type { Change } from './change.ts';
import type { RecordState } from './record-state.ts';

/** The version of this protocol. */
export const protocolVersion = 1;

/** What a replica sends: its unsent changes, and how far it has read. */
export interface SyncRequest {
  readonly protocol: number;
  /** From the last response; null reads from the beginning. */
  readonly cursor: string | null;
  readonly changes: readonly Change[];
}

/** A record as the server holds it at `rev`. */
export type RecordAtRev = RecordState & { readonly rev: number };

/** Why a change was not taken. `stamp-ahead` carries the server's time; the others are about the change itself. */
export interface Refusal {
  readonly id: string;
  readonly reason: 'stamp-ahead' | 'malformed' | 'erased' | 'too-large' | 'protocol';
  readonly detail?: string;
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
  readonly more: boolean;
  /** The server's clock, ms since 1970. */
  readonly now: number;
  /** The cursor sent was of another epoch or past the journal: start again from null and send all you have. */
  readonly restart: boolean;
}
