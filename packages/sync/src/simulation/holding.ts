import type { Change } from '../change.ts';
import { type RecordState, stampAt, unpackStamps } from '../record-state.ts';
import type { SeenRecord } from './parts.ts';
import type { World } from './world.ts';

/** Records by id. */
export function byId(records: readonly SeenRecord[]): ReadonlyMap<string, SeenRecord> {
  return new Map(records.map((record) => [record.state.id, record]));
}

/** Whether everything in a change is in the record, or gave way to something later. */
export function holds(state: RecordState | undefined, change: Change): boolean {
  if (!state) return false;
  if (stampAt(state, '~erased') !== null) return true;
  return Object.entries(unpackStamps(change.fields, change.stamps)).every(
    ([path, stamp]) => (stampAt(state, path) ?? '') >= stamp,
  );
}

/**
 * After storage was lost, what was acknowledged and is held by nobody any more cannot be asked for: a server put back to
 * yesterday and the only device that had it wiped.
 */
export async function forgetUnheld(world: World): Promise<void> {
  const everybody = [
    byId(await world.server.records()),
    ...(await Promise.all(world.participants.map(async ({ device }) => byId(await device.records())))),
  ];
  for (const [id, change] of world.acknowledged) {
    if (!everybody.some((records) => holds(records.get(change.recordId)?.state, change)))
      world.acknowledged.delete(id);
  }
}
