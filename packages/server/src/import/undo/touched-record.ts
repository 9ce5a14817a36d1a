import { referringKinds, type TouchedRecord } from '@kennis/domain';
import type { BookReading, JournalEntry, StoredRecord } from '@kennis/store';
import { unpackStamps } from '@kennis/sync';

const mostHistory = 1000;
const mostReferences = 5;

/**
 * A record that an import touched: what it is now, what the import wrote, and what was there before. `kinds` are those that the
 * book has at all.
 */
export async function touchedRecord(
  reading: BookReading,
  record: StoredRecord,
  importId: string,
  kinds: readonly string[],
): Promise<TouchedRecord> {
  const history = await reading.history(record.id, mostHistory);
  const others = history.filter((entry) => !isOf(entry, importId) && !isUndoOf(entry, importId));
  const stamps = unpackStamps(record.fields, record.stamps);
  const imported = wonStamps(
    history.filter((entry) => isOf(entry, importId)),
    others,
  );
  const first = history.at(-1);
  return {
    kind: record.kind,
    id: record.id,
    deleted: record.deletedAt !== null,
    stamps,
    imported: withoutUndone(
      imported,
      stamps,
      history.filter((entry) => isUndoOf(entry, importId)),
    ),
    before: valuesBefore(others, imported),
    created: first !== undefined && history.length < mostHistory && isOf(first, importId),
    referredBy: await referencesTo(reading, record, kinds),
  };
}

/** The stamp that the import gave each path, but for paths where what was there already was later. */
function wonStamps(
  entries: readonly JournalEntry[],
  others: readonly JournalEntry[],
): { readonly [path: string]: string } {
  const stamps: { [path: string]: string } = {};
  for (const { change, rev } of entries) {
    const earlier = others.filter((other) => other.rev < rev).map((other) => stampsIn(other.change));
    for (const [path, stamp] of Object.entries(stampsIn(change))) {
      const lost = earlier.some((held) => (held[path] ?? '') > stamp);
      if (!lost && stamp > (stamps[path] ?? '')) stamps[path] = stamp;
    }
  }
  return stamps;
}

/** What an undo that was interrupted has given back already is no edit. */
function withoutUndone(
  imported: { readonly [path: string]: string },
  stamps: { readonly [path: string]: string },
  undone: readonly JournalEntry[],
): { readonly [path: string]: string } {
  const back = undone.map(({ change }) => stampsIn(change));
  const left = Object.entries(imported).filter(
    ([path]) => !back.some((held) => held[path] !== undefined && held[path] === stamps[path]),
  );
  return Object.fromEntries(left);
}

function stampsIn({ fields, stamps }: JournalEntry['change']): { readonly [path: string]: string } {
  return unpackStamps(fields, stamps);
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
  return origin.batch === importId && origin.cause !== 'undo';
}

function isUndoOf({ origin }: JournalEntry, importId: string): boolean {
  return origin.batch === importId && origin.cause === 'undo';
}

/** Nothing refers to a note. */
async function referencesTo(
  reading: BookReading,
  { kind, id }: StoredRecord,
  kinds: readonly string[],
): Promise<readonly string[]> {
  if (kind === 'note') return [];
  const found: string[] = [];
  for (const each of referringKinds) {
    if (!kinds.includes(each)) continue;
    for (const record of await reading.linked(each, id, { limit: mostReferences })) found.push(record.id);
  }
  return found.filter((each) => each !== id);
}
