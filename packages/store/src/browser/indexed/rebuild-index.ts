import { indexVersion } from '@kennis/domain';
import { deletedAt, type Stamp } from '@kennis/sync';
import { collectWrites } from '../../writing/collect-writes.ts';
import { type Draft, draftOf, stampInstant } from '../../writing/draft.ts';
import type { HeldRecord } from '../../writing/port.ts';
import { tiesOfEverybody } from '../ties-of-everybody.ts';
import { indexedPort } from './indexed-port.ts';
import { highest, lowest, type Tables } from './schema.ts';
import { heldRecord } from './stored-row.ts';

/**
 * Fills what finds records anew in every book where an older version of the rules filled it, each book in one transaction.
 * Records, outbox and progress stay as they are.
 */
export async function rebuildIndexes(tables: Tables): Promise<void> {
  const old = await tables.book.filter((row) => row.indexVersion !== indexVersion).primaryKeys();
  for (const book of old) {
    await tables.transaction('rw', tables.tables, async () => rebuildIndex(tables, book));
  }
}

async function rebuildIndex(tables: Tables, book: string): Promise<void> {
  const row = await tables.book.get(book);
  if (!row) return;
  const range = [[book, lowest] as const, [book, highest] as const] as const;
  const records = await tables.record
    .where('[book+id]')
    .between(...range)
    .toArray();
  await tables.person
    .where('[book+id]')
    .between(...range)
    .delete();
  await tables.tie
    .where('[book+id]')
    .between(...range)
    .delete();
  await tables.tally
    .where('[book+role+name]')
    .between([book, lowest, lowest], [book, highest, highest])
    .delete();
  const drafts = settled(records.map(heldRecord));
  const settledRecords = drafts.map(
    ({ state, rev, deletedAt: at }): HeldRecord => ({ ...state, rev, deletedAt: at }),
  );
  const ties = tiesOfEverybody(settledRecords);
  const byId = new Map(drafts.map((draft) => [draft.state.id, draft]));
  const port = indexedPort(tables, book, { toSend: false, epoch: () => row.head.epoch });
  const none = { journal: [], erased: { records: [], blobs: [] } };
  await port.apply({ ...collectWrites({ byId, seen: new Map() }, ties), ...none, head: row.head });
  const written = await tables.book.get(book);
  if (written) await tables.book.put({ ...written, indexVersion });
}

function settled(records: readonly HeldRecord[]): readonly Draft[] {
  const drafts = records.map(({ rev, deletedAt: _, ...state }) => draftOf(null, state, rev));
  const references = new Map<string, Stamp>();
  for (const { found } of drafts) {
    for (const [key, { stamp }] of found.links) {
      if (stamp > (references.get(key) ?? '')) references.set(key, stamp);
    }
  }
  for (const draft of drafts) {
    const stamp = deletedAt(draft.state, references.get(draft.state.id) ?? null);
    draft.deletedAt = stamp === null ? null : stampInstant(stamp);
  }
  return drafts;
}
