import type { Change } from './change.ts';
import { latest, type Stamp, stampMilliseconds, tick } from './clock.ts';
import type { OutboxEntry } from './progress.ts';
import { packStamps, type RecordState, type Stamps, unpackStamps } from './record-state.ts';

/** New stamps for old ones. */
export type Restamping = ReadonlyMap<Stamp, Stamp>;

/**
 * The changes that get new stamps after `ahead` were refused for being ahead of the server's clock: those, and the ones after
 * them that were never sent. It stops at one that was sent without an answer, because the server may hold that.
 */
export function entriesToRestamp(
  outbox: readonly OutboxEntry[],
  ahead: ReadonlySet<string>,
): readonly OutboxEntry[] {
  if (ahead.size === 0) return [];
  const end = outbox.findIndex(({ sent, change }) => sent && !ahead.has(change.id));
  return end < 0 ? outbox : outbox.slice(0, end);
}

/**
 * New stamps for all that are later than `newest` (ms since 1970) in these changes and records, in the same order, and later
 * than everything seen that is not. `now` is the server's clock, ms since 1970.
 */
export function restamping(
  stamped: readonly Pick<Change | RecordState, 'fields' | 'stamps'>[],
  { device, seen }: { readonly device: string; readonly seen: Stamp | null },
  { now, newest }: { readonly now: number; readonly newest: number },
): Restamping {
  const stamps = new Set(
    stamped.flatMap(({ fields, stamps: each }) => Object.values(unpackStamps(fields, each))),
  );
  const isAhead = (stamp: Stamp) => stampMilliseconds(stamp) > newest;
  const known = [...stamps, ...(seen === null ? [] : [seen])].filter((stamp) => !isAhead(stamp));
  let last = known.reduce<Stamp | null>(latest, null);
  const given = new Map<Stamp, Stamp>();
  for (const stamp of [...stamps].filter(isAhead).sort()) {
    last = tick({ device, last }, seen !== null && isAhead(seen) ? newest : now).last;
    given.set(stamp, last);
  }
  return given;
}

/** The change under a new id with the new stamps. */
export function restampChange(change: Change, given: Restamping, id: string): Change {
  return { ...change, id, stamps: restamped(change, given) };
}

/** The record with the new stamps. */
export function restampState(state: RecordState, given: Restamping): RecordState {
  return { ...state, stamps: restamped(state, given) };
}

function restamped({ fields, stamps }: Pick<RecordState, 'fields' | 'stamps'>, given: Restamping): Stamps {
  if (typeof stamps === 'string') return given.get(stamps) ?? stamps;
  const each = Object.entries(stamps).map(([path, stamp]) => [path, given.get(stamp) ?? stamp] as const);
  return packStamps(fields, Object.fromEntries(each));
}
