import type { Context } from '../context.ts';
import { addDays, type Day, isDay } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';

type Kind = 'ask' | 'offer';

/** Days after which it is asked again: what one looks for changes sooner than what one can. */
const daysUntilAgain: { readonly [kind in Kind]: number } = { ask: 90, offer: 180 };

/** The open asks and offers that are old, to ask whether they still hold, oldest first (Q4). */
export function askAgain<K extends Kind>(
  records: readonly RecordOf<K>[],
  today: Day,
): readonly RecordOf<K>[] {
  return records
    .filter(({ kind, fields: { ending, on }, deletedAt }) => {
      return (
        deletedAt === null &&
        ending == null &&
        isDay(on) &&
        on <= addDays(today, -daysUntilAgain[kind as Kind])
      );
    })
    .sort((a, b) => (a.fields.on < b.fields.on ? -1 : 1));
}

/** It still holds: the ask or offer is of today again, or of `on`, which takes that back (Q4). */
export function stillSo<K extends Kind>(
  { record }: { readonly record: RecordOf<K> | null },
  { on }: { readonly on?: Day },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<K>[], { readonly type: 'record-missing' }> {
  if (!record) return refuse({ type: 'record-missing' });
  return ok([{ kind: record.kind, id: record.id, fields: { on: on ?? dayOf(now, zone) } } as PatchOf<K>]);
}
