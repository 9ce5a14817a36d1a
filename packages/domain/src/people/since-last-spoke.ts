import { type Day, isDay } from '../days/day.ts';
import { indexRecord } from '../records/index-record.ts';
import type { BookRecord } from '../records/record.ts';

/** Everything with one person by day, latest first, and where your last contact lies in it. */
export interface Timeline {
  readonly lastContactOn: Day | null;
  /** What was written, promised, asked or ended after the last contact. */
  readonly since: readonly TimelineEntry[];
  /** The last contact day itself and all before it. */
  readonly before: readonly TimelineEntry[];
}

/** One thing on its day; `ended` where it is the ending that happened then (a promise kept). */
export interface TimelineEntry {
  readonly on: Day;
  readonly record: BookRecord;
  readonly ended: boolean;
}

/** Orders the live records about one person (encounters, notes, promises, asks, offers, memories, events). */
export function sinceLastSpoke(records: readonly BookRecord[]): Timeline {
  const entries = records.filter(({ deletedAt }) => deletedAt === null).flatMap(entriesOf);
  const ordered = entries.sort((a, b) => compare(b.on, a.on) || compare(b.record.id, a.record.id));
  const last = ordered.find(({ record }) => record.kind === 'encounter')?.on ?? null;
  const since = last === null ? ordered : ordered.filter(({ on }) => on > last);
  return { lastContactOn: last, since, before: ordered.slice(since.length) };
}

function entriesOf(record: BookRecord): readonly TimelineEntry[] {
  const { onDay } = indexRecord(record);
  const ending = record.fields.ending as { readonly on?: unknown } | undefined;
  const entries: TimelineEntry[] = onDay === null ? [] : [{ on: onDay, record, ended: false }];
  if (isDay(ending?.on)) entries.push({ on: ending.on, record, ended: true });
  return entries;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
