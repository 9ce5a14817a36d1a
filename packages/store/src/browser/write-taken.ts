import type { PersonFields, Tie } from '@kennis/domain';
import { tieOf } from '@kennis/domain';
import type { RecordState, Stamp } from '@kennis/sync';
import { collectWrites } from '../writing/collect-writes.ts';
import { type Draft, type Drafts, draftOf, nowhere } from '../writing/draft.ts';
import type { HeldRecord } from '../writing/port.ts';
import { settleDeletions } from '../writing/settle-deletions.ts';
import { settleTies } from '../writing/settle-ties.ts';
import { erasures } from '../writing/write-changes.ts';
import type { Gathered, Gathering } from './gathering.ts';
import type { LocalPort, ReplicaReading } from './local-database.ts';
import { tiesOfEverybody } from './ties-of-everybody.ts';

/** What an answer makes of records: as they were held, and as they are now (null where nothing is left). */
export interface TakenRecords {
  readonly held: ReadonlyMap<string, HeldRecord>;
  readonly states: ReadonlyMap<string, RecordState | null>;
  readonly clock: Stamp | null;
  readonly tiesWait: boolean;
  /** Whether more records are to be read after these. */
  readonly more: boolean;
  /** What the portions before this one brought. */
  readonly gathering: Gathering;
}

/** Up to this many records ties are worked out one by one; above, for everybody once everything is read. */
const fewRecords = 100;

/**
 * Writes the records that an answer brought, with what finds them again. While a long reading goes on ties wait, because
 * each page would work them out anew for the same people.
 */
export async function writeTaken(
  port: LocalPort,
  reading: ReplicaReading,
  taken: TakenRecords,
): Promise<{
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly tiesWait: boolean;
}> {
  const head = await port.head();
  const { drafts, removed, rev } = draftsOf(taken, head.rev);
  await settleDeletions(await onlyDeleted(port, reading), drafts);
  for (const draft of removed) draft.deletedAt = now;
  const waits = taken.tiesWait || taken.more || drafts.byId.size > fewRecords;
  const ties = waits ? emptyTies(drafts) : await settleTies(port, drafts);
  const writes = collectWrites(drafts, ties);
  const gone = new Set(removed.map(({ state }) => state.id));
  const nothing = drafts.byId.size === 0;
  await port.apply(
    {
      ...writes,
      records: writes.records.filter(({ id }) => !gone.has(id)),
      head: { ...head, rev: nothing ? head.rev : rev, clock: taken.clock },
      journal: [],
      erased: await erasures(port, drafts),
    },
    { tiesWait: waits },
  );
  const settles = waits && !taken.more;
  if (waits) taken.gathering.add(gathered(drafts), { from: head.rev, to: nothing ? head.rev : rev });
  if (settles) await settleEverybody(port, reading, taken.gathering);
  return { changed: [...drafts.byId.keys()], removed: [...gone], tiesWait: waits && !settles };
}

const now = 'removed';

function draftsOf(
  { held, states }: TakenRecords,
  lastRev: number,
): { readonly drafts: Drafts; readonly removed: readonly Draft[]; readonly rev: number } {
  const byId = new Map<string, Draft>();
  const removed: Draft[] = [];
  let rev = lastRev;
  for (const [id, state] of states) {
    const before = held.get(id) ?? null;
    if (state === null ? before === null : isSame(before, state)) continue;
    rev += 1;
    if (state !== null) {
      byId.set(id, draftOf(before, state, rev));
      continue;
    }
    const empty = { kind: before?.kind ?? '', id, fields: {}, stamps: {} };
    const draft: Draft = { ...draftOf(before, empty, rev), found: nowhere, erased: false };
    byId.set(id, draft);
    removed.push(draft);
  }
  return { drafts: { byId, seen: new Map(held) }, removed, rev };
}

function isSame(before: HeldRecord | null, state: RecordState): boolean {
  return before !== null && before.fields === state.fields && before.stamps === state.stamps;
}

/** Only records that were deleted once can come back by a reference, so the others are not read for it. */
async function onlyDeleted(port: LocalPort, reading: ReplicaReading): Promise<LocalPort> {
  const deleted = await reading.everDeleted();
  return { ...port, records: (ids) => port.records(ids.filter((id) => deleted.has(id))) };
}

/** While ties wait, these stand for them where people are written. */
function emptyTies({ byId }: Drafts): ReadonlyMap<string, Tie> {
  const people = [...byId.values()].filter(({ state }) => state.kind === 'person');
  return new Map(people.map(({ state }) => [state.id, tieOf([], state.fields as PersonFields)]));
}

function gathered({ byId }: Drafts): readonly Gathered[] {
  return [...byId.values()].map(({ state: { kind, id, fields }, deletedAt }) => ({
    kind,
    id,
    fields,
    deletedAt,
  }));
}

async function settleEverybody(
  port: LocalPort,
  reading: ReplicaReading,
  gathering: Gathering,
): Promise<void> {
  const { rev } = await port.head();
  const records = gathering.take(rev) ?? (await reading.recordsOfKinds(['person', 'encounter']));
  const ties = [...tiesOfEverybody(records)].map(([id, tie]) => ({ id, tie }));
  await port.apply({ ...emptyWrites, head: await port.head(), ties });
}

const emptyWrites = {
  records: [],
  links: { written: [], removed: [] },
  people: { written: [], removed: [] },
  tallies: [],
  journal: [],
  erased: { records: [], blobs: [] },
};
