import { latest, type Stamp } from './clock.ts';
import {
  protocolVersion,
  type RecordAtRev,
  type Refusal,
  type SyncRequest,
  type SyncResponse,
} from './exchange.ts';
import type { Flight, Progress, Resend } from './progress.ts';
import { latestStamp } from './record-state.ts';

/** What an answer means for a replica. */
export interface Taking {
  /** False where it is not the answer to the last request; then nothing changes. */
  readonly taken: boolean;
  readonly progress: Progress;
  /** Changes that the server holds now; they leave the outbox. */
  readonly acknowledged: readonly string[];
  /** Changes refused for good: they leave the outbox, and are kept for the person to decide. */
  readonly refused: readonly Refusal[];
  /** Changes refused because their stamp is ahead of the server's clock: they get new stamps and ids. */
  readonly ahead: readonly string[];
  /** Records to join with what is held. */
  readonly states: readonly RecordAtRev[];
  readonly restarted: boolean;
  /** The server speaks another version: nothing was taken, nothing is lost. */
  readonly outdated: boolean;
}

/** A clock is wrong from here on, ms. */
export const clockTolerance = 60_000;

/**
 * What `response` to `request` means (S16-S21). `now` is this device's clock, ms since 1970; `token` a new id for sending
 * everything, in case the server asks for it.
 */
export function takeResponse(
  progress: Progress,
  request: Pick<SyncRequest, 'id' | 'changes'>,
  response: SyncResponse,
  { now, token }: { readonly now: number; readonly token: string },
): Taking {
  const { flight } = progress;
  if (flight === null || flight.id !== request.id)
    return untouched(progress, { taken: false, outdated: false });
  const outdated =
    response.protocol !== protocolVersion || response.refused.some(({ reason }) => reason === 'protocol');
  if (outdated) return untouched({ ...progress, flight: null }, { taken: true, outdated });
  const sent = new Map(request.changes.map((change) => [change.id, change]));
  const acknowledged = response.accepted.filter((id) => sent.has(id));
  const refused = response.refused.filter(({ id }) => sent.has(id));
  const ahead = refused.filter(({ reason }) => reason === 'stamp-ahead').map(({ id }) => id);
  const stamped = [...response.changes, ...acknowledged.flatMap((id) => sent.get(id) ?? [])];
  return {
    taken: true,
    outdated: false,
    acknowledged,
    refused: refused.filter(({ reason }) => reason !== 'stamp-ahead'),
    ahead,
    states: response.changes,
    restarted: response.restart,
    progress: {
      cursor: response.cursor,
      head: response.head,
      flight: null,
      resend: response.restart ? { token, after: '' } : resendAfter(progress.resend, flight, ahead),
      offset: learntOffset(flight.sentAt, now, response.now),
      seen: stamped.reduce<Stamp | null>((seen, each) => latest(seen, latestStamp(each)), progress.seen),
      complete: progress.complete || !response.more,
    },
  };
}

function untouched(progress: Progress, how: { readonly taken: boolean; readonly outdated: boolean }): Taking {
  return { ...how, progress, acknowledged: [], refused: [], ahead: [], states: [], restarted: false };
}

/** What is refused for its stamp is sent once more; everything else in the request is done with. */
function resendAfter(
  resend: Resend | null,
  { resend: sent }: Flight,
  ahead: readonly string[],
): Resend | null {
  if (resend === null || sent === null) return resend;
  if (ahead.some((id) => id.startsWith(`${resend.token}.`))) return resend;
  return sent.ends ? null : { ...resend, after: sent.to };
}

/**
 * The server's clock was read between sending and receiving. Where it fits between, this device's clock is right enough;
 * otherwise it is off by at least what is missing.
 */
function learntOffset(sentAt: number, receivedAt: number, serverNow: number): number {
  if (receivedAt < sentAt || serverNow > receivedAt) return serverNow - receivedAt;
  return serverNow < sentAt ? serverNow - sentAt : 0;
}
