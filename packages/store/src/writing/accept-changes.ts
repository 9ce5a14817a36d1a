import { type Change, type Clock, type Refusal, unpackStamps, witness } from '@kennis/sync';
import type { Book, Origin, StoreContext } from '../store.ts';
import type { WritePort } from './port.ts';
import { refuseChange } from './refuse-change.ts';
import { writeChanges } from './write-changes.ts';

/** `Book.accept` within a transaction. */
export async function acceptChanges(
  port: WritePort,
  context: StoreContext,
  changes: readonly Change[],
  origin: Origin,
): Promise<Awaited<ReturnType<Book['accept']>>> {
  const head = await port.head();
  const now = context.now();
  const known = new Set(await port.knownChanges(changes.map(({ id }) => String(id))));
  const accepted: string[] = [];
  const refused: Omit<Refusal, 'record'>[] = [];
  const fresh: Change[] = [];
  let clock: Clock = { device: context.device, last: head.clock };
  for (const change of changes) {
    const refusal = known.has(change.id) ? null : refuseChange(change, now);
    if (refusal) {
      refused.push({ id: change.id, ...refusal });
      continue;
    }
    accepted.push(change.id);
    if (known.has(change.id)) continue;
    known.add(change.id);
    fresh.push(change);
    for (const stamp of Object.values(unpackStamps(change.fields, change.stamps)))
      clock = witness(clock, stamp);
  }
  const at = new Date(now).toISOString();
  const tooLate = new Set(
    fresh.length === 0
      ? []
      : (await writeChanges(port, { changes: fresh, origin, at, clock: clock.last })).tooLate,
  );
  for (const { id } of tooLate) refused.push({ id, reason: 'erased' });
  const late = new Set([...tooLate].map(({ id }) => id));
  return {
    accepted: accepted.filter((id) => !late.has(id)),
    refused: await withRecords(port, changes, refused),
  };
}

/** Each refusal with what the book holds instead. */
async function withRecords(
  port: WritePort,
  changes: readonly Change[],
  refused: readonly Omit<Refusal, 'record'>[],
): Promise<readonly Refusal[]> {
  if (refused.length === 0) return [];
  const recordIds = new Map(changes.map(({ id, recordId }) => [id, String(recordId)]));
  const records = await port.records([...new Set(refused.map(({ id }) => recordIds.get(id) ?? ''))]);
  return refused.map((refusal) => {
    const held = records.get(recordIds.get(refusal.id) ?? '');
    if (!held) return { ...refusal, record: null };
    const { kind, id, fields, stamps, rev } = held;
    return { ...refusal, record: { kind, id, fields, stamps, rev } };
  });
}
