import { isPresenceOnly } from '../coaching/tone.ts';
import type { Day } from '../days/day.ts';
import { addDays } from '../days/day.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';

/** What stands for no pitch at all. */
export const noPitch = 'none';

/** After this many days nobody remembers which words they used. */
const remembered = 21;

/** The pitch of an event: the one used there, else the one chosen for it; null where there was none. */
export function pitchAt({ fields }: RecordOf<'event'>): string | null {
  const id = fields.pitchUsed ?? fields.pitch ?? noPitch;
  return id === noPitch ? null : id;
}

/** The latest event that has been and of which it is not known which pitch was used (Q1); none where no pitch belongs (P8). */
export function askPitchUsed(events: readonly RecordOf<'event'>[], today: Day): RecordOf<'event'> | null {
  const from = addDays(today, -remembered);
  const open = events.filter(
    ({ fields, deletedAt }) =>
      deletedAt === null &&
      fields.on < today &&
      fields.on >= from &&
      fields.pitchUsed == null &&
      !isPresenceOnly(fields.kind),
  );
  return open.sort((a, b) => (a.fields.on < b.fields.on ? 1 : -1))[0] ?? null;
}

/** Notes which pitch you used at an event: its id, `none`, or null to take the note back (Q1). */
export function notePitchUsed(
  { event }: { readonly event: RecordOf<'event'> | null },
  { pitch }: { readonly pitch: string | null },
): Result<readonly PatchOf<'event'>[], { readonly type: 'event-missing' }> {
  if (!event) return refuse({ type: 'event-missing' });
  const fields = { pitchUsed: pitch } as unknown as PatchOf<'event'>['fields'];
  return ok([{ kind: 'event', id: event.id, fields }]);
}
