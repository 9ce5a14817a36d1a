import { ok, type Patch, type Problem, type Result, refuse } from '@kennis/domain';
import { type Clock, checkChange, latestStamp, patchToChange, tick, witness } from '@kennis/sync';
import { storedRecord } from '../reading/stored-record.ts';
import type { BookReading, Origin, StoreContext, StoredRecord } from '../store.ts';
import type { HeldRecord, WritePort } from './port.ts';
import { writeChanges } from './write-changes.ts';

/** A decision on what to write, taken on what it reads. It awaits nothing but `reading`: a transaction waits for it. */
export type Decide<Failure extends Problem> = (
  reading: BookReading,
) => Promise<Result<readonly Patch[], Failure>> | Result<readonly Patch[], Failure>;

/** `Book.edit` within a transaction: `reading` reads in it, `port` writes in it. */
export async function editBook<Failure extends Problem>(
  port: WritePort,
  reading: BookReading,
  given: StoreContext | Promise<StoreContext>,
  origin: Origin,
  decide: Decide<Failure>,
): Promise<Result<readonly StoredRecord[], Failure | Problem>> {
  const begun = Promise.all([port.head(), given]);
  // Where the decision throws, its error is the one to be told.
  begun.catch(() => {});
  const decided = await decide(reading);
  if (!decided.ok) return decided;
  const patches = decided.value.filter(saysSomething);
  if (patches.length === 0) return ok([]);
  const [[head, context], held] = await Promise.all([
    begun,
    port.records([...new Set(patches.map(({ id }) => id))]),
  ]);
  const now = context.now();
  let clock: Clock = { device: context.device, last: head.clock };
  for (const record of held.values()) clock = witness(clock, latestStamp(record));
  const changes = patches.map((patch) => {
    const ticked = tick(clock, now);
    clock = ticked;
    return patchToChange(patch, context.ids(), ticked.last);
  });
  for (const change of changes) {
    const reason = checkChange(change, { now: Number.MAX_SAFE_INTEGER });
    if (reason) return refuse({ type: reason, record: change.recordId });
  }
  const at = new Date(now).toISOString();
  const { records } = await writeChanges(port, { changes, origin, at, clock: clock.last, held });
  return ok(patches.flatMap(({ id }) => recordOf(records.get(id))));
}

function saysSomething({ fields, deleted }: Patch): boolean {
  return deleted !== undefined || Object.keys(fields).length > 0;
}

function recordOf(held: HeldRecord | undefined): StoredRecord[] {
  return held ? [storedRecord(held)] : [];
}
