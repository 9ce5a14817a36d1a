import type { Change } from './change.ts';
import type { Refusal } from './exchange.ts';
import type { OutboxEntry } from './progress.ts';
import { stampAt, unpackStamps } from './record-state.ts';

/**
 * Whether a refused change is kept for the person to decide about. One that was made here is; a held record that was only sent
 * again is where it says something that no unsent change says and that was not erased.
 */
export function isForPerson(
  change: Change,
  reason: Refusal['reason'],
  outbox: readonly Pick<OutboxEntry, 'change'>[],
): boolean {
  if (outbox.some((entry) => entry.change.id === change.id)) return true;
  if (reason === 'erased') return false;
  const paths = Object.entries(unpackStamps(change.fields, change.stamps));
  return !outbox.some(
    (entry) =>
      entry.change.recordId === change.recordId &&
      paths.some(([path, stamp]) => stampAt(entry.change, path) === stamp),
  );
}
