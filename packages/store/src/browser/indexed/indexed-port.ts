import { deletedPath } from '@kennis/sync';
import type { JournalEntry } from '../../store.ts';
import type {
  Head,
  HeldRecord,
  LinkRow,
  PersonIndex,
  RecordRow,
  WritePort,
  Writes,
} from '../../writing/port.ts';
import type { LocalPort, ReplicaWrites } from '../local-database.ts';
import { newReplicaState } from '../new-replica-state.ts';
import type { WriteOf } from '../watchers.ts';
import {
  type BookRow,
  highest,
  lowest,
  type StoredChange,
  type StoredLink,
  type StoredPerson,
  type StoredRow,
  shelfOf,
  type Tables,
} from './schema.ts';

/** Writing of one book in IndexedDB, within a transaction on all tables. */
export function indexedPort(
  tables: Tables,
  book: string,
  { toSend, epoch }: { readonly toSend: boolean; readonly epoch: () => string },
): LocalPort {
  const row = async (): Promise<BookRow> => (await tables.book.get(book)) ?? newBook(book, epoch());
  const wrote = new Set<WriteOf>();
  return {
    wrote,
    head: async () => (await row()).head,
    ...lookups(tables, book),
    async apply(writes) {
      const before = await row();
      const changes = writes.records.length + writes.ties.length > 0;
      if (changes) wrote.add('records');
      const version = before.version + (changes ? 1 : 0);
      await tables.book.put({ ...before, head: writes.head, version });
      await tables.record.bulkPut(writes.records.map((record) => storedRow(book, record)));
      await applyLinks(tables, book, writes.links);
      await applyPeople(tables, book, version, writes);
      await applyTallies(tables, book, writes.tallies);
      await applyErased(tables, book, writes.erased);
      await tables.change.bulkPut(writes.journal.map((entry) => storedChange(book, entry, toSend)));
    },
    async applyReplica(writes) {
      const before = await row();
      wrote.add('exchange');
      await tables.book.put({ ...before, ...writes.state });
      await applyReplica(tables, book, writes);
    },
  };
}

function newBook(book: string, epoch: string): BookRow {
  const head: Head = { epoch, rev: 0, clock: null };
  return { book, head, version: 0, ...newReplicaState };
}

function lookups(tables: Tables, book: string): Omit<WritePort, 'head' | 'apply'> {
  return {
    async records(ids) {
      const rows = await tables.record.bulkGet(ids.map((id): [string, string] => [book, id]));
      return new Map(rows.flatMap((row) => (row ? [[row.id, heldRecord(row)] as const] : [])));
    },
    async knownChanges(ids) {
      if (ids.length === 0) return new Set();
      const keys = ids.map((id) => [book, id]);
      return new Set((await tables.change.where('[book+id]').anyOf(keys).toArray()).map(({ id }) => id));
    },
    async links(keys) {
      const found = await Promise.all(
        keys.map((key) =>
          tables.link
            .where('[book+key+recordId]')
            .between([book, key, lowest], [book, key, highest])
            .toArray(),
        ),
      );
      return found.flat();
    },
    async linked(kind, keys) {
      const found = await Promise.all(keys.map((key) => linkedIds(tables, book, kind, key)));
      const ids = [...new Set(found.flat())];
      const rows = await tables.record.bulkGet(ids.map((id): [string, string] => [book, id]));
      const byId = new Map(rows.flatMap((row) => (row ? [[row.id, heldRecord(row)] as const] : [])));
      return keys.flatMap((key, index) =>
        (found[index] ?? []).flatMap((id) => {
          const record = byId.get(id);
          return record ? [{ key, record }] : [];
        }),
      );
    },
    async changesOf(recordIds) {
      return (await changesOf(tables, book, recordIds)).map(({ change }) => change);
    },
  };
}

async function linkedIds(
  tables: Tables,
  book: string,
  kind: string,
  key: string,
): Promise<readonly string[]> {
  const keys = await tables.link
    .where('[book+key+shelf+onDay+recordId]')
    .between([book, key, kind, lowest, lowest], [book, key, kind, highest, highest])
    .primaryKeys();
  return keys.map(([, , recordId]) => recordId);
}

async function changesOf(
  tables: Tables,
  book: string,
  recordIds: readonly string[],
): Promise<StoredChange[]> {
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

async function applyLinks(
  tables: Tables,
  book: string,
  { written, removed }: Writes['links'],
): Promise<void> {
  if (removed.length > 0) {
    await tables.link.bulkDelete(
      removed.map(({ key, recordId }): [string, string, string] => [book, key, recordId]),
    );
  }
  await tables.link.bulkPut(written.map((link) => storedLink(book, link)));
}

async function applyPeople(
  tables: Tables,
  book: string,
  version: number,
  { people, ties }: Pick<Writes, 'people' | 'ties'>,
): Promise<void> {
  const changed = [...people.removed, ...ties.map(({ id }) => id)];
  const rows = await tables.person.bulkGet(changed.map((id): [string, string] => [book, id]));
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const gone = people.removed.flatMap((id) => byId.get(id) ?? []);
  const moved = ties.flatMap(({ id, tie }) => {
    const held = byId.get(id);
    return held ? [{ ...held, version, tie, ...tieColumns(tie) }] : [];
  });
  await tables.person.bulkPut([
    ...people.written.map((person) => storedPerson(book, person, version)),
    ...moved,
    ...gone.map((held): StoredPerson => ({ ...held, shelf: 'gone', searchText: null, version })),
  ]);
}

async function applyTallies(tables: Tables, book: string, steps: Writes['tallies']): Promise<void> {
  const keys = steps.map(({ role, name }): [string, string, string] => [book, role, name]);
  const rows = await tables.tally.bulkGet(keys);
  const counted = steps.map(({ role, name, label, by }, index) => {
    const held = rows[index];
    const count = (held?.count ?? 0) + by;
    return { book, role, name, label: by > 0 || !held ? label : held.label, count };
  });
  await tables.tally.bulkPut(counted.filter(({ count }) => count > 0));
  const ended = keys.filter((_, index) => (counted[index]?.count ?? 0) <= 0);
  if (ended.length > 0) await tables.tally.bulkDelete(ended);
}

/** Erased content leaves the device: changes not sent are gone, and of the others only their place stays. */
async function applyErased(
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

async function applyReplica(tables: Tables, book: string, writes: ReplicaWrites): Promise<void> {
  const { gone = [], outbox = [], refused = [], settled = [], removed = [], blobsSent = [] } = writes;
  if (gone.length > 0) await tables.change.bulkDelete(gone.map((rev): [string, number] => [book, rev]));
  await tables.change.bulkPut(outbox.map((row) => ({ ...storedChange(book, row.entry, true), ...row })));
  await tables.refusal.bulkPut(refused.map((each) => ({ ...each, book, id: each.change.id })));
  if (settled.length > 0) await tables.refusal.bulkDelete(settled.map((id): [string, string] => [book, id]));
  if (removed.length > 0) await tables.record.bulkDelete(removed.map((id): [string, string] => [book, id]));
  for (const sha256 of blobsSent) {
    const blob = await tables.blob.get([book, sha256]);
    if (blob) await tables.blob.put(withoutUnsent(blob));
  }
}

function withoutUnsent<Row extends { readonly unsent?: 1 }>({ unsent: _, ...row }: Row): Omit<Row, 'unsent'> {
  return row;
}

function storedRow(book: string, { onDay, dueOn, ...record }: RecordRow): StoredRow {
  const deleted = typeof record.stamps !== 'string' && record.stamps[deletedPath] !== undefined;
  return {
    ...record,
    book,
    shelf: shelfOf(record.kind, record.deletedAt === null),
    ...(onDay !== null && { onDay }),
    ...(dueOn !== null && { dueOn }),
    ...(deleted && { tomb: 1 }),
  };
}

/** A stored row as writing knows it. */
export function heldRecord({ kind, id, fields, stamps, rev, deletedAt }: StoredRow): HeldRecord {
  return { kind, id, fields, stamps, rev, deletedAt };
}

function storedLink(book: string, { recordId, key, kind, live, onDay, stamp }: LinkRow): StoredLink {
  return { book, recordId, key, shelf: shelfOf(kind, live), onDay: onDay ?? '', stamp };
}

function storedPerson(book: string, person: PersonIndex, version: number): StoredPerson {
  const { id, live, sortName, searchText, tie } = person;
  const shelf = live ? 'live' : 'deleted';
  return { book, id, shelf, sortName, searchText, tie, version, ...tieColumns(tie) };
}

function tieColumns(tie: PersonIndex['tie']): Pick<StoredPerson, 'coolsOn' | 'lastOn' | 'rhythmDueOn'> {
  const { coolsOn, lastOn, rhythmDueOn } = tie;
  return { coolsOn: coolsOn ?? '', lastOn: lastOn ?? '', ...(rhythmDueOn !== null && { rhythmDueOn }) };
}

function storedChange(book: string, entry: JournalEntry, toSend: boolean): StoredChange {
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
