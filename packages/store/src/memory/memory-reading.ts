import type { Kind } from '@kennis/domain';
import { linkedOfEach } from '../reading/linked-of-each.ts';
import { defaultLimit, recordAtRev, storedRecord, tieOrNull } from '../reading/stored-record.ts';
import type { Book, BookReading, PersonRow, StoredRecord } from '../store.ts';
import { isErased } from '../writing/draft.ts';
import { filterKey } from '../writing/links-of.ts';
import type { PersonIndex, RecordRow } from '../writing/port.ts';
import { listCandidates, listPeople, searchPeople } from './memory-people.ts';
import type { MemoryTables } from './memory-tables.ts';

/** Reading in memory: lists look at every row, which a book on a device allows. */
export function memoryReading(
  tables: MemoryTables,
): BookReading & Pick<Book, 'since' | 'position' | 'changeAt' | 'takenAt'> {
  const live = <K extends Kind>(kind: K) => liveRecords(tables, kind);
  const person = (index: PersonIndex) => personRow(tables, index.id);
  const linked: BookReading['linked'] = async (kind, to, page) => {
    const ids = new Set(
      [to, ...aliasesOf(tables, to)].flatMap((key) =>
        [...(tables.links.get(key)?.values() ?? [])]
          .filter((link) => link.live && link.kind === kind)
          .map(({ recordId }) => recordId),
      ),
    );
    const rows = [...ids].flatMap((id) => tables.records.get(id) ?? []).sort(latestFirst);
    const from = page?.before === undefined ? 0 : rows.findIndex(({ id }) => id === page.before) + 1;
    return rows.slice(from, from + (page?.limit ?? defaultLimit)).map((row) => storedRecord(row));
  };
  return {
    record: async (id) => readable(tables.records.get(id))[0] ?? null,
    records: async (ids) => ids.flatMap((id) => readable(tables.records.get(id))),
    people: async (query) => {
      const { rows, next } = listPeople(tables, query);
      return { rows: rows.flatMap(person), next };
    },
    person: async (id) => personRow(tables, id)[0] ?? null,
    ties: async (personIds) =>
      new Map(
        personIds.flatMap((id) => {
          const tie = tieOrNull(tables.people.get(id)?.tie);
          return tie ? [[id, tie] as const] : [];
        }),
      ),
    candidates: async (query) => listCandidates(tables, query).flatMap(person),
    search: async (text, limit) => searchPeople(tables, text, limit).flatMap(person),
    linked,
    linkedOf: linkedOfEach({ linked }),
    days: async (kind, { from = '', to = '9999-12-31', order, limit }) => {
      const rows = live(kind).filter(({ onDay }) => onDay !== null && onDay >= from && onDay <= to);
      rows.sort(order === 'desc' ? latestFirst : (a, b) => latestFirst(b, a));
      return rows.slice(0, limit).map((row) => storedRecord(row));
    },
    due: async (kind, to, limit) =>
      live(kind)
        .filter(({ dueOn }) => dueOn !== null && dueOn <= to)
        .sort((a, b) => order(`${a.dueOn} ${a.id}`, `${b.dueOn} ${b.id}`))
        .slice(0, limit)
        .map((row) => storedRecord(row)),
    all: async (kind, page) =>
      live(kind)
        .filter(({ id }) => id > (page?.after ?? ''))
        .sort((a, b) => order(a.id, b.id))
        .slice(0, page?.limit ?? defaultLimit)
        .map((row) => storedRecord(row)),
    keys: async (role, limit) =>
      [...tables.tallies.values()]
        .filter((tally) => tally.role === role)
        .sort((a, b) => b.count - a.count || order(a.name, b.name))
        .slice(0, limit)
        .map(({ label, count }) => ({ key: label, count })),
    peopleByKey: async (keys) =>
      new Map(
        keys.flatMap((key) => {
          const links = [...(tables.links.get(`#${key}`)?.values() ?? [])];
          const ids = links
            .filter((link) => link.live && link.kind === 'person')
            .map((link) => link.recordId);
          return ids.length === 0 ? [] : [[key, ids.sort()] as const];
        }),
      ),
    counts: async () =>
      Object.fromEntries(
        [...tables.tallies.values()]
          .filter(({ role }) => role === 'kind')
          .map(({ label, count }) => [label, count]),
      ),
    blob: async (sha256) => tables.blobs.get(sha256) ?? null,
    history: async (recordId, limit) =>
      tables.journal
        .filter(({ change }) => change.recordId === recordId)
        .toReversed()
        .slice(0, limit),
    batch: async (batch, { after = 0, limit }) =>
      tables.journal.filter(({ rev, origin }) => origin.batch === batch && rev > after).slice(0, limit),
    since: async (rev, limit) =>
      [...tables.records.values()]
        .filter((row) => row.rev > rev)
        .sort((a, b) => a.rev - b.rev)
        .slice(0, limit)
        .map(recordAtRev),
    position: async () => ({
      epoch: tables.head.epoch,
      rev: tables.head.rev,
      changeId: tables.journal.at(-1)?.change.id ?? null,
      clock: tables.head.clock,
    }),
    changeAt: async (rev) => tables.journal.find((entry) => entry.rev === rev)?.change.id ?? null,
    takenAt: async (rev) => tables.journal.find((entry) => entry.rev === rev)?.at ?? null,
  };
}

/** Who was merged into somebody, directly or by way of others. */
function aliasesOf({ links }: MemoryTables, id: string): ReadonlySet<string> {
  const aliases = new Set<string>();
  const next = [id];
  for (let each = next.pop(); each !== undefined; each = next.pop()) {
    for (const alias of links.get(filterKey('alias', each))?.keys() ?? []) {
      if (alias === id || aliases.has(alias)) continue;
      aliases.add(alias);
      next.push(alias);
    }
  }
  return aliases;
}

function readable(row: RecordRow | undefined): StoredRecord[] {
  return row && !isErased(row) ? [storedRecord(row)] : [];
}

function personRow({ records, people }: MemoryTables, id: string): PersonRow[] {
  const row = records.get(id);
  if (row?.kind !== 'person' || isErased(row)) return [];
  return [{ person: storedRecord<'person'>(row), tie: tieOrNull(people.get(id)?.tie) }];
}

function liveRecords({ records }: MemoryTables, kind: string): RecordRow[] {
  return [...records.values()].filter((row) => row.kind === kind && row.deletedAt === null);
}

function latestFirst(a: RecordRow, b: RecordRow): number {
  return order(`${b.onDay ?? ''} ${b.id}`, `${a.onDay ?? ''} ${a.id}`);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
