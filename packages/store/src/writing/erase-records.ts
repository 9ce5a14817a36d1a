import { type Change, type Clock, erasure, tick } from '@kennis/sync';
import type { Origin, StoreContext } from '../store.ts';
import { isErased } from './draft.ts';
import type { WritePort } from './port.ts';
import { writeChanges } from './write-changes.ts';

/** `Book.erase` within a transaction. Records that this book never had are passed over. */
export async function eraseRecords(
  port: WritePort,
  context: StoreContext,
  recordIds: readonly string[],
  origin: Origin,
): Promise<void> {
  const head = await port.head();
  const records = await port.records([...new Set(recordIds)]);
  const now = context.now();
  let clock: Clock = { device: context.device, last: head.clock };
  const changes: Change[] = [];
  for (const record of records.values()) {
    if (isErased(record)) continue;
    const ticked = tick(clock, now);
    clock = ticked;
    changes.push(erasure(record, context.ids(), ticked.last));
  }
  if (changes.length === 0) return;
  await writeChanges(port, { changes, origin, at: new Date(now).toISOString(), clock: clock.last });
}
