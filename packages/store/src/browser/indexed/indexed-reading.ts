import { defaultLimit, recordAtRev, storedRecord, tieOrNull } from '../../reading/stored-record.ts';
import type { PersonRow, StoredRecord } from '../../store.ts';
import { isErased } from '../../writing/draft.ts';
import type { LocalReading } from '../local-database.ts';
import { linked, linkedOf } from './indexed-links.ts';
import { listCandidates, listPeople } from './indexed-people.ts';
import { replicaReading } from './indexed-replica.ts';
import { linkRange, shelfRange } from './ranges.ts';
import { rowsAt } from './rows-at.ts';
import {
  firstDay,
  highest,
  lowest,
  type StoredRow,
  type StoredTie,
  type Tables,
  type TallyRow,
} from './schema.ts';
import type { SearchIndex } from './search-index.ts';
import { heldRecord } from './stored-row.ts';

/** Reading of one book in IndexedDB: index ranges, never a scan to draw a screen. */
export function indexedReading(tables: Tables, book: string, search: SearchIndex): LocalReading {
  const rows = async (ids: readonly string[]): Promise<readonly StoredRow[]> =>
    (await rowsAt(tables.record, book, ids)).flatMap((row) => row ?? []);
  const people = async (ids: readonly string[]): Promise<readonly PersonRow[]> =>
    peopleRows(tables, book, ids);
  return {
    record: async (id) => (await rows([id])).flatMap(readable)[0] ?? null,
    records: async (ids) => (await rows(ids)).flatMap(readable),
    people: async (query) => {
      const { ids, next } = await listPeople(tables, book, query);
      return { rows: await people(ids), next };
    },
    person: async (id) => (await people([id]))[0] ?? null,
    ties: async (ids) => {
      const found = await rowsAt(tables.tie, book, ids);
      return new Map(
        found.flatMap((row) => {
          const tie = tieOrNull(row?.tie);
          return row && tie ? [[row.id, tie] as const] : [];
        }),
      );
    },
    candidates: async (query) =>
      listCandidates(tables, book, query).then((ties) => rowsOfTies(tables, book, ties)),
    search: async (text, limit) => people(await search.find(text, limit)),
    linked: async (kind, to, page) => linked(tables, book, { kind, to, ...page }),
    linkedOf: async (kinds, to, { limit }) => linkedOf(tables, book, { kinds, to, limit }),
    days: async (kind, { from = firstDay, to = highest, order, limit }) => {
      const range = tables.record
        .where('[book+shelf+onDay+id]')
        .between([book, kind, from, lowest], [book, kind, to, highest], true, true);
      const found = await (order === 'desc' ? range.reverse() : range).limit(limit).toArray();
      return found.map((row) => storedRecord(heldRecord(row)));
    },
    due: async (kind, to, limit) => {
      const found = await tables.record
        .where('[book+shelf+dueOn+id]')
        .between([book, kind, lowest, lowest], [book, kind, to, highest], true, true)
        .limit(limit)
        .toArray();
      return found.map((row) => storedRecord(heldRecord(row)));
    },
    all: async (kind, { after = lowest, limit = defaultLimit } = { limit: defaultLimit }) => {
      const keys = await shelfRange(tables, book, kind).primaryKeys();
      const ids = keys.map(([, id]) => id).filter((id) => id > after);
      return (await rows(ids.sort().slice(0, limit))).map((row) => storedRecord(heldRecord(row)));
    },
    keys: async (role, limit) => {
      const found = await tallies(tables, book, role);
      return found
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, limit)
        .map(({ label, count }) => ({ key: label, count }));
    },
    peopleByKey: async (keys) => peopleByKey(tables, book, keys),
    counts: async () =>
      Object.fromEntries((await tallies(tables, book, 'kind')).map(({ label, count }) => [label, count])),
    blob: async (sha256) => {
      const row = await tables.blob.get([book, sha256]);
      return row ? { type: row.type, bytes: row.bytes } : null;
    },
    ...journalReading(tables, book),
    replica: replicaReading(tables, book),
  };
}

function readable(row: StoredRow): StoredRecord[] {
  const record = heldRecord(row);
  return isErased(record) ? [] : [storedRecord(record)];
}

async function peopleRows(
  tables: Tables,
  book: string,
  ids: readonly string[],
): Promise<readonly PersonRow[]> {
  const [records, ties] = await Promise.all([
    rowsAt(tables.record, book, ids),
    rowsAt(tables.tie, book, ids),
  ]);
  return records.flatMap((row, index) => personRow(row, ties[index]));
}

async function rowsOfTies(
  tables: Tables,
  book: string,
  ties: readonly StoredTie[],
): Promise<readonly PersonRow[]> {
  const records = await rowsAt(
    tables.record,
    book,
    ties.map(({ id }) => id),
  );
  return records.flatMap((row, index) => personRow(row, ties[index]));
}

function personRow(row: StoredRow | undefined, tie: StoredTie | undefined): PersonRow[] {
  if (row?.kind !== 'person') return [];
  const record = heldRecord(row);
  return isErased(record) ? [] : [{ person: storedRecord<'person'>(record), tie: tieOrNull(tie?.tie) }];
}

async function peopleByKey(
  tables: Tables,
  book: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await Promise.all(
    keys.map(async (key) => {
      const people = await linkRange(tables, book, `#${key}`, 'person').primaryKeys();
      return [key, people.map(([, id]) => id).sort()] as const;
    }),
  );
  return new Map(found.filter(([, ids]) => ids.length > 0));
}

function tallies(tables: Tables, book: string, role: string): Promise<TallyRow[]> {
  return tables.tally
    .where('[book+role+name]')
    .between([book, role, lowest], [book, role, highest])
    .toArray();
}

function journalReading(
  tables: Tables,
  book: string,
): Pick<LocalReading, 'history' | 'batch' | 'since' | 'position' | 'changeAt' | 'takenAt'> {
  const most = Number.MAX_SAFE_INTEGER;
  return {
    history: async (recordId, limit) => {
      const range = tables.change
        .where('[book+recordId+rev]')
        .between([book, recordId, 0], [book, recordId, most]);
      return (await range.reverse().limit(limit).toArray()).map(({ entry }) => entry);
    },
    batch: async (batch, { after = 0, limit }) => {
      const range = tables.change
        .where('[book+batch+rev]')
        .between([book, batch, after], [book, batch, most], false, true);
      return (await range.limit(limit).toArray()).map(({ entry }) => entry);
    },
    since: async (rev, limit) => {
      const all = await tables.record.where('[book+id]').between([book, lowest], [book, highest]).toArray();
      const later = all.filter((row) => row.rev > rev).sort((a, b) => a.rev - b.rev);
      return later.slice(0, limit).map((row) => recordAtRev(heldRecord(row)));
    },
    position: async () => {
      const row = await tables.book.get(book);
      const last = await tables.change.where('[book+rev]').between([book, 0], [book, most]).last();
      const { epoch, rev, clock } = row?.head ?? { epoch: book, rev: 0, clock: null };
      return { epoch, rev, clock, changeId: last?.id ?? null };
    },
    changeAt: async (rev) => (await tables.change.get([book, rev]))?.id ?? null,
    takenAt: async (rev) => (await tables.change.get([book, rev]))?.entry.at ?? null,
  };
}
