import type { Change, Stamp } from '@kennis/sync';
import type { Origin } from '../store.ts';
import { collectWrites } from './collect-writes.ts';
import { type Drafts, isErased } from './draft.ts';
import { blobsIn, filterKey } from './links-of.ts';
import { mergeChanges } from './merge-changes.ts';
import type { HeldRecord, WritePort, Writes } from './port.ts';
import { settleDeletions } from './settle-deletions.ts';
import { settleTies } from './settle-ties.ts';

/** What is written, by whom, and where this replica's clock stands after it. */
export interface ChangesToWrite {
  readonly changes: readonly Change[];
  readonly origin: Origin;
  /** The present instant, ISO 8601. */
  readonly at: string;
  readonly clock: Stamp | null;
  /** The records at these changes, where they were looked up already. */
  readonly held?: ReadonlyMap<string, HeldRecord>;
  /** False where the changes are not journal entries but states of another replica; then no rev is taken. */
  readonly journal?: boolean;
}

/** What came of it. */
export interface Written {
  /** The records that changed, as they are now. */
  readonly records: ReadonlyMap<string, HeldRecord>;
  /** Changes of records that were erased; nothing was done with them. */
  readonly tooLate: readonly Change[];
}

/**
 * Takes changes into a book: merges them, settles deletions, links and ties, and hands all of it to the adapter at once.
 * Every way of writing of every adapter goes through here.
 */
export async function writeChanges(port: WritePort, write: ChangesToWrite): Promise<Written> {
  const head = await port.head();
  const { drafts, taken, tooLate, rev } = mergeChanges(
    write.held ?? (await port.records(recordIdsOf(write.changes))),
    write.changes,
    head.rev,
  );
  await settleDeletions(port, drafts);
  const ties = await settleTies(port, drafts);
  const writes = collectWrites(drafts, ties);
  const journal = write.journal ?? true;
  await port.apply({
    ...writes,
    head: { ...head, rev: journal ? rev : head.rev, clock: write.clock },
    journal: journal ? taken.map((each) => ({ ...each, origin: write.origin, at: write.at })) : [],
    erased: await erasures(port, drafts),
  });
  return { records: new Map(writes.records.map((record) => [record.id, record])), tooLate };
}

function recordIdsOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ recordId }) => recordId))];
}

/** Which records this write erases, and the blobs that only they refer to. */
export async function erasures(port: WritePort, { byId }: Drafts): Promise<Writes['erased']> {
  const drafts = [...byId.values()].filter(({ before, erased }) => erased && !(before && isErased(before)));
  if (drafts.length === 0) return { records: [], blobs: [] };
  const records = drafts.map(({ state }) => state.id);
  const contents = [...(await port.changesOf(records)), ...drafts.map(({ before }) => before)];
  const blobs = new Set(contents.flatMap((content) => blobsIn(content?.fields)));
  const used = await port.links([...blobs].map((sha256) => filterKey('blob', sha256)));
  for (const { key, recordId } of used)
    if (!byId.get(recordId)?.erased) blobs.delete(key.slice(blobPrefix.length));
  for (const { found } of byId.values()) {
    for (const key of found.links.keys())
      if (key.startsWith(blobPrefix)) blobs.delete(key.slice(blobPrefix.length));
  }
  return { records, blobs: [...blobs] };
}

const blobPrefix = filterKey('blob', '');
