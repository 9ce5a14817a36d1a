import type { JournalEntry } from '../../store.ts';
import type { Writes } from '../../writing/port.ts';
import type { ReplicaWrites } from '../local-database.ts';
import type { StoredChange, Tables } from './schema.ts';

/** A journal entry as it is kept; one that waits to be sent is in the outbox. */
export function storedChange(book: string, entry: JournalEntry, toSend: boolean): StoredChange {
  const { rev, change, origin, at } = entry;
  return {
    book,
    rev,
    id: change.id,
    recordId: change.recordId,
    change,
    entry,
    sent: false,
    at: Date.parse(at),
    ...(origin.batch !== undefined && { batch: origin.batch }),
    ...(toSend && { unsent: 1 }),
  };
}

/** The changes of records, in order of rev. */
export async function changesOf(
  tables: Tables,
  book: string,
  recordIds: readonly string[],
): Promise<readonly StoredChange[]> {
  const found = await Promise.all(
    recordIds.map((id) =>
      tables.change
        .where('[book+recordId+rev]')
        .between([book, id, 0], [book, id, Number.MAX_SAFE_INTEGER])
        .toArray(),
    ),
  );
  return found.flat();
}

/** Erased content leaves the device: changes not sent are gone, and of the others only their place stays. */
export async function applyErased(
  tables: Tables,
  book: string,
  { records, blobs }: Writes['erased'],
): Promise<void> {
  if (blobs.length > 0) await tables.blob.bulkDelete(blobs.map((sha256): [string, string] => [book, sha256]));
  if (records.length === 0) return;
  const changes = await changesOf(tables, book, records);
  const unsent = changes.filter((change) => change.unsent);
  await tables.change.bulkDelete(unsent.map(({ rev }): [string, number] => [book, rev]));
  await tables.change.bulkPut(changes.filter((change) => !change.unsent).map(withoutContent));
}

function withoutContent({ book, rev, id, at, sent, entry }: StoredChange): StoredChange {
  const change = { id, kind: '', recordId: '', fields: {}, stamps: {} };
  const emptied = { rev, at: entry.at, change, origin: { cause: 'edit', user: null } } as const;
  return { book, rev, id, recordId: '', at, sent, change, entry: emptied };
}

/** What an exchange changes of outbox, refusals and blobs. */
export async function applyReplica(tables: Tables, book: string, writes: ReplicaWrites): Promise<void> {
  const { gone = [], outbox = [], refused = [], settled = [], removed = [], blobsSent = [] } = writes;
  const here = (id: string): [string, string] => [book, id];
  if (gone.length > 0) await tables.change.bulkDelete(gone.map((rev): [string, number] => [book, rev]));
  await tables.change.bulkPut(outbox.map((row) => ({ ...storedChange(book, row.entry, true), ...row })));
  await tables.refusal.bulkPut(refused.map((each) => ({ ...each, book, id: each.change.id })));
  if (settled.length > 0) await tables.refusal.bulkDelete(settled.map(here));
  if (removed.length > 0) await tables.record.bulkDelete(removed.map(here));
  for (const sha256 of blobsSent) {
    const blob = await tables.blob.get([book, sha256]);
    if (!blob) continue;
    const { unsent: _, ...sent } = blob;
    await tables.blob.put(sent);
  }
}
