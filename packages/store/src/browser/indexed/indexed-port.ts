import { indexVersion } from '@kennis/domain';
import type { Head, WritePort } from '../../writing/port.ts';
import type { LocalPort, WriteOf } from '../local-database.ts';
import { newReplicaState } from '../new-replica-state.ts';
import { applyErased, applyReplica, changesOf, storedChange } from './apply-changes.ts';
import { applyPeople } from './apply-people.ts';
import { applyTallies } from './apply-tallies.ts';
import { stateIn } from './indexed-replica.ts';
import { createKnownIds, type KnownIds, type WrittenIds } from './known-ids.ts';
import { linkRange } from './ranges.ts';
import { rowsAt } from './rows-at.ts';
import { type BookRow, shelfOf, type Tables } from './schema.ts';
import { heldRecord, linkStamp, storedRow } from './stored-row.ts';

/** Writing of one book in IndexedDB, within a transaction on all tables. */
export function indexedPort(
  tables: Tables,
  book: string,
  {
    toSend,
    epoch,
    known = createKnownIds(tables, book),
  }: { readonly toSend: boolean; readonly epoch: () => string; readonly known?: KnownIds },
): LocalPort & { writtenIds(): WrittenIds | null } {
  // Only this port writes the row while its transaction lasts.
  let held: BookRow | null = null;
  let writtenIds: WrittenIds | null = null;
  let read: Promise<BookRow | undefined> | null = null;
  const row = async (): Promise<BookRow> => {
    if (held) return held;
    read ??= tables.book.get(book);
    const found = await read;
    held ??= found ?? newBook(book, epoch());
    return held;
  };
  const putRow = (next: BookRow) => {
    held = next;
    return tables.book.put(next);
  };
  const wrote = new Set<WriteOf>();
  return {
    wrote,
    writtenIds: () => writtenIds,
    head: async () => (await row()).head,
    state: async () => stateIn(await row()),
    ...lookups(tables, book, (ids) => known.among(ids, async () => (await row()).version)),
    async apply(writes, { tiesWait } = { tiesWait: false }) {
      const before = await row();
      const changes = writes.records.length + writes.ties.length > 0;
      if (changes) wrote.add('records');
      const version = before.version + (changes ? 1 : 0);
      if (changes) {
        const ids = [...(writtenIds?.ids ?? []), ...writes.records.map(({ id }) => id)];
        writtenIds = { ids, from: writtenIds?.from ?? before.version, to: version };
      }
      // Begun together, so that the database works on while the next rows are made.
      await Promise.all([
        putRow({ ...before, head: writes.head, version }),
        tables.record.bulkPut(writes.records.map((record) => storedRow(book, record))),
        applyPeople(tables, book, version, { ...writes, tiesWait }),
        applyTallies(tables, book, writes.tallies),
        applyErased(tables, book, writes.erased),
        tables.change.bulkPut(writes.journal.map((entry) => storedChange(book, entry, toSend))),
      ]);
    },
    async applyReplica(writes) {
      const before = await row();
      wrote.add('exchange');
      await putRow({ ...before, ...writes.state });
      await applyReplica(tables, book, writes);
    },
  };
}

function newBook(book: string, epoch: string): BookRow {
  const head: Head = { epoch, rev: 0, clock: null };
  return { book, head, version: 0, indexVersion, ...newReplicaState };
}

function lookups(
  tables: Tables,
  book: string,
  among: (ids: readonly string[]) => Promise<readonly string[]>,
): Omit<WritePort, 'head' | 'apply'> {
  const records: WritePort['records'] = async (ids) => {
    const rows = await rowsAt(tables.record, book, await among(ids));
    return new Map(rows.flatMap((row) => (row ? [[row.id, heldRecord(row)] as const] : [])));
  };
  return {
    records,
    async knownChanges(ids) {
      if (ids.length === 0) return new Set();
      const keys = ids.map((id) => [book, id]);
      return new Set((await tables.change.where('[book+id]').anyOf(keys).toArray()).map(({ id }) => id));
    },
    async links(keys) {
      const found = await Promise.all(
        keys.map(async (key) => {
          const rows = await linkRange(tables, book, key).toArray();
          return rows.map((row) => ({ key, recordId: row.id, stamp: linkStamp(row, key) }));
        }),
      );
      return found.flat();
    },
    async linked(kind, keys) {
      const shelf = shelfOf(kind, true);
      const found = await Promise.all(keys.map((key) => linkRange(tables, book, key, shelf).toArray()));
      return keys.flatMap((key, index) =>
        (found[index] ?? []).map((row) => ({ key, record: heldRecord(row) })),
      );
    },
    changesOf: async (recordIds) => (await changesOf(tables, book, recordIds)).map(({ change }) => change),
  };
}
