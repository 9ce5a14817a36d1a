import type { Tie } from '@kennis/domain';
import type { Stamps } from '@kennis/sync';
import { storedRecord, tieOrNull } from '../reading/stored-record.ts';
import type { JournalEntry, Origin, PersonRow } from '../store.ts';
import type { HeldRecord } from '../writing/port.ts';

/** A row of `record`. */
export interface RecordColumns {
  readonly kind: string;
  readonly id: string;
  readonly fields: string;
  readonly stamps: string;
  readonly rev: number;
  readonly deleted_at: string | null;
}

/** The columns of `person` that make a tie. Days are the empty text where there is none, so that they sort. */
export interface TieColumns {
  readonly contact_days: number | null;
  readonly last_on: string | null;
  readonly they_reached_out_on: string | null;
  readonly cools_on: string | null;
  readonly rhythm_due_on: string | null;
}

/** A row of `change`. */
export interface JournalColumns {
  readonly rev: number;
  readonly change_id: string;
  readonly record_id: string;
  readonly kind: string;
  readonly fields: string;
  readonly stamps: string;
  readonly user_id: string | null;
  readonly cause: string;
  readonly batch: string | null;
  readonly at: string;
}

export const recordColumns = 'r.kind, r.id, r.fields, r.stamps, r.rev, r.deleted_at';
export const tieColumns = 'p.contact_days, p.last_on, p.they_reached_out_on, p.cools_on, p.rhythm_due_on';
export const journalColumns = 'rev, change_id, record_id, kind, fields, stamps, user_id, cause, batch, at';

/** A record from its row. */
export function heldRecord(row: RecordColumns): HeldRecord {
  return {
    kind: row.kind,
    id: row.id,
    fields: JSON.parse(row.fields),
    stamps: parseStamps(row.stamps),
    rev: row.rev,
    deletedAt: row.deleted_at,
  };
}

/** A person with its tie from a row of both tables. */
export function personRow(row: RecordColumns & TieColumns): PersonRow {
  return { person: storedRecord<'person'>(heldRecord(row)), tie: tieOf(row) };
}

/** The tie in a row, or null where it says nothing. */
export function tieOf(row: TieColumns): Tie | null {
  if (row.contact_days === null) return null;
  return tieOrNull({
    contactDays: row.contact_days,
    lastOn: row.last_on || null,
    theyReachedOutOn: row.they_reached_out_on,
    coolsOn: row.cools_on || null,
    rhythmDueOn: row.rhythm_due_on,
  });
}

/** A journal entry from its row. */
export function journalEntry(row: JournalColumns): JournalEntry {
  const { rev, at, batch } = row;
  return {
    rev,
    change: {
      id: row.change_id,
      kind: row.kind,
      recordId: row.record_id,
      fields: JSON.parse(row.fields),
      stamps: parseStamps(row.stamps),
    },
    origin: { cause: row.cause as Origin['cause'], user: row.user_id, ...(batch !== null && { batch }) },
    at,
  };
}

/** Stamps as text: one stamp as it is, several as JSON. */
export function printStamps(stamps: Stamps): string {
  return typeof stamps === 'string' ? stamps : JSON.stringify(stamps);
}

function parseStamps(text: string): Stamps {
  return text.startsWith('{') ? JSON.parse(text) : text;
}
