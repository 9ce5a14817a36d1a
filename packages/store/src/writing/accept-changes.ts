import { isPersonField } from '@kennis/domain';
import {
  type Change,
  type Clock,
  judgeChange,
  latestStamp,
  newestTaken,
  type Refusal,
  stampMilliseconds,
  witness,
} from '@kennis/sync';
import { recordAtRev } from '../reading/stored-record.ts';
import type { Book, Origin, StoreContext } from '../store.ts';
import type { WritePort } from './port.ts';
import { writeChanges } from './write-changes.ts';

/** `Book.accept` within a transaction. What is no change at all is refused, not thrown at. */
export async function acceptChanges(
  port: WritePort,
  context: StoreContext,
  changes: readonly Change[],
  origin: Origin,
): Promise<Awaited<ReturnType<Book['accept']>>> {
  const head = await port.head();
  const now = context.now();
  const newest = newestTaken(now, head.clock === null ? 0 : stampMilliseconds(head.clock));
  const known = new Set(await port.knownChanges(textsOf(changes, 'id')));
  const held = await port.records([...new Set(textsOf(changes, 'recordId'))]);
  const accepted: string[] = [];
  const refused: Refusal[] = [];
  const fresh: Change[] = [];
  let clock: Clock = { device: context.device, last: head.clock };
  for (const change of changes) {
    const record = held.get(textOf(change, 'recordId')) ?? null;
    const verdict = judgeChange(
      change,
      { known: known.has(textOf(change, 'id')), record: record && recordAtRev(record) },
      { newest },
    );
    if (verdict === 'take' && !isReadable(change)) {
      refused.push({ id: change.id, reason: 'malformed', record: record && recordAtRev(record) });
      continue;
    }
    if (typeof verdict === 'object') refused.push(verdict);
    else accepted.push(change.id);
    if (verdict !== 'take') continue;
    known.add(change.id);
    fresh.push(change);
    clock = witness(clock, latestStamp(change));
  }
  if (fresh.length === 0) return { accepted, refused };
  const at = new Date(now).toISOString();
  const { tooLate } = await writeChanges(port, { changes: fresh, origin, at, clock: clock.last, held });
  const late = new Set(tooLate.map(({ id }) => id));
  return {
    accepted: accepted.filter((id) => !late.has(id)),
    refused: [...refused, ...tooLate.map(({ id }) => ({ id, reason: 'erased' as const, record: null }))],
  };
}

/** Of a kind that is known here, what everybody reads must have its type; else one device could break every list. */
function isReadable({ kind, fields }: Change): boolean {
  return kind !== 'person' || Object.entries(fields).every(([path, value]) => isPersonField(path, value));
}

function textsOf(changes: readonly unknown[], name: 'id' | 'recordId'): string[] {
  return changes.map((change) => textOf(change, name)).filter((text) => text !== '');
}

function textOf(change: unknown, name: 'id' | 'recordId'): string {
  const value =
    typeof change === 'object' && change !== null
      ? (change as { readonly [name: string]: unknown })[name]
      : null;
  return typeof value === 'string' ? value : '';
}
