import type { TouchedRecord } from '@kennis/domain';
import type { BookReading, JournalEntry, StoredRecord } from '@kennis/store';
import { unpackStamps } from '@kennis/sync';

const mostHistory = 1000;
const mostReferences = 5;
/** Kinds that may refer to another record. */
const referring = [
  'person',
  'encounter',
  'note',
  'memory',
  'target',
  'promise',
  'ask',
  'offer',
  'snooze',
  'event',
  'reflection',
] as const;

/** A record that an import touched: what it is now, what the import wrote, and what was there before. */
export async function touchedRecord(
  reading: BookReading,
  record: StoredRecord,
  importId: string,
): Promise<TouchedRecord> {
  const history = await reading.history(record.id, mostHistory);
  const imported = stampsOf(history.filter((entry) => isOf(entry, importId)));
  const first = history.at(-1);
  return {
    kind: record.kind,
    id: record.id,
    deleted: record.deletedAt !== null,
    stamps: unpackStamps(record.fields, record.stamps),
    imported,
    before: valuesBefore(
      history.filter((entry) => !isOf(entry, importId)),
      imported,
    ),
    created: first !== undefined && history.length < mostHistory && isOf(first, importId),
    referredBy: await referencesTo(reading, record),
  };
}

/** The latest stamp of each path in these entries. */
function stampsOf(entries: readonly JournalEntry[]): { [path: string]: string } {
  const stamps: { [path: string]: string } = {};
  for (const { change } of entries) {
    for (const [path, stamp] of Object.entries(unpackStamps(change.fields, change.stamps))) {
      if (stamp > (stamps[path] ?? '')) stamps[path] = stamp;
    }
  }
  return stamps;
}

/** What the paths that an import wrote held until then: by stamp the last value before. */
function valuesBefore(
  entries: readonly JournalEntry[],
  imported: { readonly [path: string]: string },
): { [path: string]: unknown } {
  const values: { [path: string]: unknown } = {};
  for (const [path, until] of Object.entries(imported)) {
    let latest = '';
    for (const { change } of entries) {
      const stamp = unpackStamps(change.fields, change.stamps)[path] ?? '';
      if (stamp <= latest || stamp >= until) continue;
      latest = stamp;
      values[path] = change.fields[path] ?? null;
    }
  }
  return values;
}

function isOf({ origin }: JournalEntry, importId: string): boolean {
  return origin.batch === importId && origin.cause === 'import';
}

/** Nothing refers to a note. */
async function referencesTo(reading: BookReading, { kind, id }: StoredRecord): Promise<readonly string[]> {
  if (kind === 'note') return [];
  const found: string[] = [];
  for (const each of referring) {
    for (const record of await reading.linked(each, id, { limit: mostReferences })) found.push(record.id);
  }
  return found.filter((each) => each !== id);
}
