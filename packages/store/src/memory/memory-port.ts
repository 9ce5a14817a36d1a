import type { JournalEntry } from '../store.ts';
import type { TallyStep, WritePort, Writes } from '../writing/port.ts';
import type { MemoryTables } from './memory-tables.ts';

/** Writing in memory. `apply` never fails halfway, so a write is all or nothing. */
export function memoryPort(tables: MemoryTables): WritePort {
  return {
    head: () => tables.head,
    records: async (ids) =>
      new Map(ids.flatMap((id) => [tables.records.get(id) ?? []].flat().map((row) => [id, row]))),
    knownChanges: async (ids) => new Set(ids.filter((id) => tables.changeIds.has(id))),
    links: async (keys) => keys.flatMap((key) => [...(tables.links.get(key)?.values() ?? [])]),
    linked: async (kind, keys) =>
      keys.flatMap((key) =>
        [...(tables.links.get(key)?.values() ?? [])]
          .filter((link) => link.live && link.kind === kind)
          .flatMap(({ recordId }) => {
            const record = tables.records.get(recordId);
            return record ? [{ key, record }] : [];
          }),
      ),
    changesOf: async (recordIds) =>
      tables.journal.map(({ change }) => change).filter(({ recordId }) => recordIds.includes(recordId)),
    apply: async (writes) => apply(tables, writes),
  };
}

function apply(tables: MemoryTables, writes: Writes): void {
  tables.head = writes.head;
  for (const record of writes.records) tables.records.set(record.id, record);
  for (const { recordId, key } of writes.links.removed) unlink(tables, recordId, key);
  for (const link of writes.links.written) {
    const links = tables.links.get(link.key) ?? new Map();
    tables.links.set(link.key, links.set(link.recordId, link));
  }
  for (const id of writes.people.removed) tables.people.delete(id);
  for (const person of writes.people.written) tables.people.set(person.id, person);
  for (const { id, tie } of writes.ties) {
    const person = tables.people.get(id);
    if (person) tables.people.set(id, { ...person, tie });
  }
  for (const step of writes.tallies) tally(tables, step);
  erase(tables, writes.erased);
  for (const entry of writes.journal) {
    tables.journal.push(entry);
    tables.changeIds.add(entry.change.id);
  }
}

function unlink({ links }: MemoryTables, recordId: string, key: string): void {
  const held = links.get(key);
  held?.delete(recordId);
  if (held?.size === 0) links.delete(key);
}

function tally({ tallies }: MemoryTables, { role, name, label, by }: TallyStep): void {
  const key = `${role}:${name}`;
  const held = tallies.get(key);
  const count = (held?.count ?? 0) + by;
  if (count > 0) tallies.set(key, { role, name, label: by > 0 || !held ? label : held.label, count });
  else tallies.delete(key);
}

function erase(tables: MemoryTables, { records, blobs }: Writes['erased']): void {
  for (const sha256 of blobs) tables.blobs.delete(sha256);
  if (records.length === 0) return;
  const erased = new Set(records);
  tables.journal = tables.journal.map((entry) =>
    erased.has(entry.change.recordId) ? withoutContent(entry) : entry,
  );
}

function withoutContent({ rev, change, at }: JournalEntry): JournalEntry {
  return {
    rev,
    change: { id: change.id, kind: '', recordId: '', fields: {}, stamps: {} },
    origin: { cause: 'edit', user: null },
    at,
  };
}
