import { isPresenceOnly } from '../coaching/tone.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { changedElements, changedFields } from '../records/changed-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Fields } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { ListedAttendee } from './attendance.ts';
import type { Attendee } from './attendee.ts';
import { attendeeKey } from './attendee-key.ts';
import { type ListedPlace, listedOnce } from './listed-once.ts';
import { attendeeBlocks, sameAttendee } from './same-attendee.ts';

/** A list to keep with an event: in the place of the one that is there, or added to it. */
export interface AttendanceIntent {
  readonly attendees: readonly Attendee[];
  readonly how: 'replace' | 'add';
  readonly file?: string | undefined;
}

/** Why a list is not kept. */
export type AttendanceProblem =
  | { readonly type: 'event-missing' }
  | { readonly type: 'presence-only' }
  | { readonly type: 'nobody-listed' }
  | { readonly type: 'list-too-long'; readonly length: number; readonly most: number };

/** Lists of one event: as a rule one, two where two devices each made one. */
export interface AttendanceRecords {
  readonly event: RecordOf<'event'> | null;
  readonly attendances: readonly RecordOf<'attendance'>[];
}

/** The longest list that is kept, so that it travels as one change. */
const mostAttendees = 1500;
const mostCharacters = 100;
const mostOfFile = 200;

/**
 * Keeps the list of who comes with its event (P3), so that it is there on the floor too. What you decided of somebody stays with who
 * is on the new list as well. Refused where only presence fits (P8).
 */
export function keepAttendees(
  { event, attendances }: AttendanceRecords,
  { attendees, how, file }: AttendanceIntent,
  { now, zone, ids }: Context,
): Result<readonly PatchOf<'attendance'>[], AttendanceProblem> {
  if (!event) return refuse({ type: 'event-missing' });
  if (isPresenceOnly(event.fields.kind)) return refuse({ type: 'presence-only' });
  if (attendees.length === 0) return refuse({ type: 'nobody-listed' });
  const [first, ...others] = attendances.filter(({ deletedAt }) => deletedAt === null);
  const current: Partial<RecordOf<'attendance'>['fields']> = first?.fields ?? {};
  const there = listedOnce(attendances);
  const listed = joined(there, attendees, how);
  if (listed.size > mostAttendees)
    return refuse({ type: 'list-too-long', length: listed.size, most: mostAttendees });
  const given = file?.trim().slice(0, mostOfFile) || null;
  const from = how === 'add' && there.length > 0 ? bothFiles(current.file, given) : given;
  const plain = { event: event.id, on: dayOf(now, zone), file: from };
  const fields = {
    ...changedFields(current, plain),
    ...changedElements(current, 'listed', listed),
    ...decidedElsewhere(there, first?.id),
  } as PatchOf<'attendance'>['fields'];
  const made = first
    ? { kind: 'attendance' as const, id: first.id, fields }
    : { kind: 'attendance' as const, id: ids(), fields: withoutNulls(fields) };
  return ok([
    made,
    ...others.map(({ id }) => ({ kind: 'attendance' as const, id, fields: {}, deleted: true })),
  ]);
}

/** The files that a list is from; none where a part of it was pasted, for one name may not stand for the whole. */
function bothFiles(there: string | undefined, given: string | null): string | null {
  if (there === undefined || given === null) return null;
  if (there.split(', ').includes(given)) return there;
  const both = `${there}, ${given}`;
  return both.length > mostOfFile ? null : both;
}

/** The new list by key; who stood on the old one keeps the key, and stays with `add`. */
function joined(
  there: readonly ListedPlace[],
  attendees: readonly Attendee[],
  how: AttendanceIntent['how'],
): ReadonlyMap<string, ListedAttendee> {
  const keys = keyFinder(there);
  const listed = new Map<string, ListedAttendee>();
  const add = (key: string, attendee: Attendee) =>
    listed.set(key, { ...listed.get(key), ...clipped(attendee), at: listed.get(key)?.at ?? listed.size + 1 });
  if (how === 'add') for (const { key, attendee } of there) add(key, attendee);
  for (const attendee of attendees) {
    const key = keys(attendee);
    add(key ?? freeKey(attendeeKey(attendee), listed), attendee);
  }
  return listed;
}

function keyFinder(there: readonly ListedPlace[]): (attendee: Attendee) => string | null {
  const blocks = new Map<string, ListedPlace[]>();
  for (const each of there)
    for (const block of attendeeBlocks(each.attendee))
      blocks.set(block, [...(blocks.get(block) ?? []), each]);
  return (attendee) => {
    const near = attendeeBlocks(attendee).flatMap((block) => blocks.get(block) ?? []);
    return near.find((other) => sameAttendee(other.attendee, attendee))?.key ?? null;
  };
}

/** What was decided on the lists that go up in the first. */
function decidedElsewhere(there: readonly ListedPlace[], first: string | undefined): Fields {
  const moved = there.filter(({ list }) => list !== first);
  return Object.fromEntries(
    moved.flatMap(({ key, decided: { person, unknownOn } }) => [
      ...(person === null ? [] : [[`recognised/${person}`, { as: key }]]),
      ...(unknownOn === null ? [] : [[`unknown/${key}`, { on: unknownOn }]]),
    ]),
  );
}

function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let more = 2; taken.has(free); more++) free = `${key}~${more}`;
  return free;
}

function clipped({ name, role, organisation, email, place }: Attendee): Omit<ListedAttendee, 'at'> {
  const details = Object.entries({ role, organisation, email, place }).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, text.slice(0, mostCharacters)]],
  );
  const parts = Object.entries(name).flatMap(([part, text]) =>
    typeof text === 'string' && text !== '' ? [[part, text.slice(0, mostCharacters)]] : [],
  );
  return { name: Object.fromEntries(parts), ...Object.fromEntries(details) };
}

function withoutNulls(fields: PatchOf<'attendance'>['fields']): PatchOf<'attendance'>['fields'] {
  const kept = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as PatchOf<'attendance'>['fields'];
}
