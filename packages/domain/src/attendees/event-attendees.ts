import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { emailKey } from '../people/contact-key.ts';
import { resolveMerged } from '../people/resolve-merged.ts';
import { sameName } from '../people/same-name.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Attendee } from './attendee.ts';
import { listedOnce } from './listed-once.ts';
import { type RecognisedAttendee, recogniseAttendees } from './recognise-attendees.ts';

/** Somebody on the kept list of an event, and whom of your own people it is; `key` and `list` say where it stands. */
export interface EventAttendee extends RecognisedAttendee {
  readonly key: string;
  /** The id of the record of the list. */
  readonly list: string;
}

/** What is read to know who comes. */
export interface EventAttendeeRecords {
  readonly attendances: readonly RecordOf<'attendance'>[];
  /** Those who may be on the list, with those into whom they were merged. */
  readonly people: readonly RecordOf<'person'>[];
  /** Your own people who were spoken at the event: a name that fits one of them is that one, unless it stands there twice. */
  readonly spoken?: ReadonlySet<string>;
  /** You: lists have you on them too. */
  readonly card?: Pick<RecordOf<'card'>, 'fields'> | null;
}

/** Everybody but you on the lists of an event once, in order; what you decided goes before what is recognised (P3). */
export function eventAttendees({
  attendances,
  people,
  spoken = new Set(),
  card = null,
}: EventAttendeeRecords): readonly EventAttendee[] {
  const places = listedOnce(attendances).filter(({ attendee }) => !isYou(attendee, card));
  const merged = new Map(
    people.flatMap(({ id, fields }) => (fields.mergedInto ? [[id, fields.mergedInto] as const] : [])),
  );
  const live = new Set(
    people.flatMap(({ id, deletedAt, fields }) => (deletedAt === null && !fields.mergedInto ? id : [])),
  );
  const recognised = recogniseAttendees(
    places.map(({ attendee }) => attendee),
    people,
  );
  const fitting = timesFitting(recognised);
  const all = places.map(({ key, list, decided }, place): EventAttendee => {
    const attendee = recognised[place] as RecognisedAttendee;
    const person = decided.person === null ? null : resolveMerged(decided.person, (id) => merged.get(id));
    if (person !== null && live.has(person)) return { ...attendee, key, list, known: person, perhaps: [] };
    if (decided.unknownOn !== null) return { ...attendee, key, list, known: null, perhaps: [] };
    const met = attendee.perhaps.filter((id) => spoken.has(id) && fitting.get(id) === 1);
    return met.length === 1
      ? { ...attendee, key, list, known: met[0] as string, perhaps: [] }
      : { ...attendee, key, list };
  });
  const seen = new Set<string>();
  return all.filter(({ known }) => known === null || (!seen.has(known) && seen.add(known)));
}

/** Of each of your people how many on the list it is or may be: of namesakes nobody can say which of them you spoke. */
function timesFitting(attendees: readonly RecognisedAttendee[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const id of attendees.flatMap(({ known, perhaps }) => known ?? perhaps))
    times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

function isYou({ name, email }: Attendee, card: EventAttendeeRecords['card']): boolean {
  if (!card) return false;
  if (email !== undefined && card.fields[`emails/${emailKey(email)}`] != null) return true;
  return card.fields.name !== undefined && sameName(card.fields.name, name);
}

/** Says whom of your people somebody on the list is: one by id, `null` for none of them. */
export function decideAttendee(
  { attendance }: { readonly attendance: RecordOf<'attendance'> | null },
  { key, person }: { readonly key: string; readonly person: string | null },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<'attendance'>[], { readonly type: 'attendee-missing' }> {
  if (attendance?.fields[`listed/${key}`] == null) return refuse({ type: 'attendee-missing' });
  const before = elements<'recognised', { readonly as: string }>(attendance.fields, 'recognised')
    .filter(([id, { as }]) => as === key && id !== person)
    .map(([id]) => [`recognised/${id}`, null]);
  const fields = changedFields(attendance.fields, {
    ...Object.fromEntries(before),
    [`unknown/${key}`]: person === null ? { on: dayOf(now, zone) } : null,
    ...(person === null ? {} : { [`recognised/${person}`]: { as: key } }),
  }) as PatchOf<'attendance'>['fields'];
  return ok(changeRecord('attendance', attendance.id, fields));
}
