import type { Change } from './change.ts';
import { type ChangeLimits, changeLimits, checkChange, stampTolerance } from './check-change.ts';
import { type JournalPosition, parseCursor, printCursor } from './cursor.ts';
import {
  protocolVersion,
  type RecordAtRev,
  type Refusal,
  type SyncRequest,
  type SyncResponse,
} from './exchange.ts';
import { erasedPath, own } from './path.ts';

/** The revs at which a server looks up its marks, to know whether a request's cursor and head are of its journal. */
export function revsToKnow(request: Pick<SyncRequest, 'cursor' | 'head'>): readonly number[] {
  return cursorsOf(request).flatMap((position) => (position ? [position.rev] : []));
}

/**
 * From which rev a replica reads on, and whether it starts again because its cursor or head is not in this journal:
 * another epoch, a rev that the journal does not reach, or one that something else took (S14, S15).
 */
export function readingStart(
  request: Pick<SyncRequest, 'cursor' | 'head'>,
  position: JournalPosition,
  markAt: ReadonlyMap<number, string | null>,
): { readonly from: number; readonly restart: boolean } {
  const cursors = cursorsOf(request);
  const known = cursors.every(
    (cursor) =>
      cursor !== null &&
      cursor.epoch === position.epoch &&
      cursor.rev <= position.rev &&
      (cursor.rev === 0 || (cursor.mark !== null && markAt.get(cursor.rev) === cursor.mark)),
  );
  if (!known) return { from: 0, restart: true };
  return { from: request.cursor === null ? 0 : (cursors[0]?.rev ?? 0), restart: false };
}

/**
 * What becomes of one change at a server: `known` is accepted again without effect, `take` is merged, the rest is refused
 * with the record that the server holds (S9-S12).
 */
export function judgeChange(
  change: unknown,
  held: { readonly known: boolean; readonly record: RecordAtRev | null },
  { newest, limits = changeLimits }: { readonly newest: number; readonly limits?: ChangeLimits },
): 'known' | 'take' | Refusal {
  const reason = checkChange(change, { now: newest - stampTolerance, limits });
  const id = idOf(change);
  if (reason === 'malformed') return { id, reason, record: held.record };
  if (held.known) return 'known';
  if (reason !== null) return { id, reason, record: held.record };
  const erased = held.record !== null && isErased(held.record.stamps);
  if (erased && !isErased((change as Change).stamps)) return { id, reason: 'erased', record: held.record };
  return 'take';
}

/** The latest time that a stamp may have: a server whose clock runs behind what it holds still takes what follows. */
export function newestTaken(now: number, latestHeld: number): number {
  return Math.max(now, latestHeld) + stampTolerance;
}

/**
 * The answer to a request. `end` is the end of the journal read after the changes were taken and before the page was, so that nothing written meanwhile is
 * passed over; `page` holds the records after `from`, one more than `limit` where there are more; `pageEnd` is the place of the
 * last record of the page that is sent.
 */
export function composeAnswer(parts: {
  readonly outcome: Pick<SyncResponse, 'accepted' | 'refused'>;
  readonly restart: boolean;
  readonly end: JournalPosition;
  readonly page: readonly RecordAtRev[];
  readonly more: boolean;
  readonly pageEnd: JournalPosition | null;
  readonly now: number;
  readonly newest: number;
}): SyncResponse {
  const { outcome, end: journalEnd, page, more, pageEnd, restart, now, newest } = parts;
  const end = pageEnd !== null && (more || pageEnd.rev > journalEnd.rev) ? pageEnd : journalEnd;
  return {
    protocol: protocolVersion,
    accepted: outcome.accepted,
    refused: outcome.refused,
    changes: page,
    cursor: printCursor(end),
    head: printCursor(journalEnd),
    more,
    now,
    newest,
    restart,
  };
}

/** The cursor's place first, then the head's, as far as they were sent; null for one that is no cursor. */
function cursorsOf({ cursor, head }: Pick<SyncRequest, 'cursor' | 'head'>): (JournalPosition | null)[] {
  return [cursor, head].flatMap((text) => (text === null ? [] : [parseCursor(text)]));
}

function idOf(change: unknown): string {
  const id = typeof change === 'object' && change !== null && 'id' in change ? change.id : null;
  return typeof id === 'string' ? id : '';
}

function isErased(stamps: Change['stamps']): boolean {
  return typeof stamps !== 'string' && own(stamps, erasedPath) !== undefined;
}
