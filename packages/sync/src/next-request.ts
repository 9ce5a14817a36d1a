import type { Change } from './change.ts';
import { changeLimits } from './check-change.ts';
import { protocolVersion, type SyncRequest } from './exchange.ts';
import type { OutboxEntry, Progress } from './progress.ts';
import type { RecordState } from './record-state.ts';
import { resent } from './resent.ts';

/** How much goes into one request. */
export interface RequestLimits {
  readonly changes: number;
  /** Characters of JSON text; a single change may exceed it. */
  readonly characters: number;
  /** Characters that the server takes in one change. */
  readonly mostOfChange: number;
}

/** Well below what a server takes, at up to three bytes per character. */
export const requestLimits: RequestLimits = {
  changes: 1000,
  characters: 1_400_000,
  mostOfChange: changeLimits.characters,
};

/** What goes out, and how far the replica is once it went. */
export interface NextRequest {
  readonly request: SyncRequest;
  readonly progress: Progress;
  /** Ids of the outbox's changes in it: from now on their ids and stamps are frozen. */
  readonly frozen: readonly string[];
}

/**
 * The next request of a replica: its unsent changes in order of making, then, while it sends everything, the records
 * `held` after `progress.resend.after` in order of id. `held` has at least `limits.changes` records where there are that many.
 */
export function nextRequest(
  progress: Progress,
  outbox: readonly OutboxEntry[],
  held: readonly RecordState[],
  {
    id,
    now,
    limits = requestLimits,
  }: { readonly id: string; readonly now: number; readonly limits?: RequestLimits },
): NextRequest {
  const own = fitting(
    outbox.map(({ change }) => [change]),
    limits,
  );
  const token = own.length < outbox.length ? null : (progress.resend?.token ?? null);
  const groups = token === null ? [] : held.map((state) => resent(state, token, limits.mostOfChange));
  const sent = fitting([...own.map((change) => [change]), ...groups], limits);
  const records = new Set(sent.slice(own.length).map((change) => change.recordId)).size;
  const resend =
    token === null
      ? null
      : {
          to: held[records - 1]?.id ?? progress.resend?.after ?? '',
          ends: records === held.length && held.length < limits.changes,
        };
  const { cursor, head } = progress;
  return {
    request: { protocol: protocolVersion, id, cursor, head, changes: sent },
    progress: { ...progress, flight: { id, sentAt: now, resend } },
    frozen: own.map((change) => change.id),
  };
}

/** The longest start of these groups of changes within the limits, and at least one group. */
function fitting(groups: readonly (readonly Change[])[], limits: RequestLimits): readonly Change[] {
  const taken: Change[] = [];
  let characters = 0;
  for (const group of groups) {
    characters += JSON.stringify(group).length;
    const over = taken.length + group.length > limits.changes || characters > limits.characters;
    if (over && taken.length > 0) break;
    taken.push(...group);
  }
  return taken;
}
