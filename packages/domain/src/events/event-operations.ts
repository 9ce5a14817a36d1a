import type { Context } from '../context.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import { deleteRecords } from '../records/delete-records.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type EventIntent, type EventProblem, eventFields } from './event-intent.ts';

type Missing = { readonly type: 'event-missing' };
type Outcome<Failure extends Missing | EventProblem> = Result<readonly PatchOf<'event'>[], Failure>;

/** Makes an event; its name, kind and day are needed (P1, P2). */
export function createEvent(intent: EventIntent, { ids }: Pick<Context, 'ids'>): Outcome<EventProblem> {
  const { name = '', kind, on, ...rest } = intent;
  const needed = { name, ...(kind !== undefined && { kind }), ...(on !== undefined && { on }) };
  if (kind === undefined) return refuse({ type: 'text-missing', field: 'kind' });
  if (on === undefined) return refuse({ type: 'text-missing', field: 'on' });
  const wanted = eventFields({ ...rest, ...needed }, kind);
  if (!wanted.ok) return wanted;
  const fields = Object.entries(wanted.value).filter(([, value]) => value !== null);
  return ok([{ kind: 'event', id: ids(), fields: Object.fromEntries(fields) as PatchOf<'event'>['fields'] }]);
}

/** Changes what the intent mentions; no patch where nothing differs. */
export function editEvent(
  { event }: { readonly event: RecordOf<'event'> | null },
  intent: EventIntent,
): Outcome<EventProblem | Missing> {
  if (!event) return refuse({ type: 'event-missing' });
  const wanted = eventFields(intent, intent.kind ?? event.fields.kind);
  if (!wanted.ok) return wanted;
  const fields = changedFields(event.fields, wanted.value) as PatchOf<'event'>['fields'];
  return ok(changeRecord('event', event.id, fields));
}

/** An event with the people to find there, the list of who comes and the looking back on it. */
export interface EventParts {
  readonly event: RecordOf<'event'> | null;
  readonly targets?: readonly RecordOf<'target'>[];
  readonly reflections?: readonly RecordOf<'reflection'>[];
  readonly attendances?: readonly RecordOf<'attendance'>[];
}

/** Deletes an event with its people to find, its list of who comes and its looking back; the conversations there stay, they were had. */
export function deleteEvent({
  event,
  targets = [],
  reflections = [],
  attendances = [],
}: EventParts): Result<readonly Patch[], Missing> {
  if (!event) return refuse({ type: 'event-missing' });
  const done = deleteRecords({ records: [event, ...targets, ...attendances, ...reflections] });
  return done.ok ? done : ok([]);
}
