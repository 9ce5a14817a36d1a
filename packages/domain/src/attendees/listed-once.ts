import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import type { AttendanceFields, ListedAttendee } from './attendance.ts';
import { attendeeBlocks, sameAttendee } from './same-attendee.ts';

/** Somebody on the lists of an event: on which, under which key, and what you decided of whom it is. */
export interface ListedPlace {
  readonly key: string;
  /** The id of the record of the list. */
  readonly list: string;
  readonly attendee: ListedAttendee;
  /** One of your people by id, or the day on which you said that it is none of them. */
  readonly decided: { readonly person: string | null; readonly unknownOn: string | null };
}

/** Everybody on these lists once, in order: two devices that each kept a list of one event have the same people on it. */
export function listedOnce(attendances: readonly RecordOf<'attendance'>[]): readonly ListedPlace[] {
  const live = attendances.filter(({ deletedAt }) => deletedAt === null);
  const found: ListedPlace[] = [];
  const blocks = new Map<string, ListedPlace[]>();
  for (const { id: list, fields } of live) {
    for (const [key, attendee] of listedIn(fields)) {
      const keys = live.length > 1 ? attendeeBlocks(attendee) : [];
      const near = keys.flatMap((block) => blocks.get(block) ?? []);
      if (near.some((other) => sameAttendee(other.attendee, attendee))) continue;
      const place = { key, list, attendee, decided: decidedOf(fields, key) };
      for (const block of keys) blocks.set(block, [...(blocks.get(block) ?? []), place]);
      found.push(place);
    }
  }
  return found;
}

/** Who stands on a list, by key, in its order. */
export function listedIn(fields: AttendanceFields): readonly (readonly [string, ListedAttendee])[] {
  return elements<'listed', ListedAttendee>(fields, 'listed').toSorted(
    ([a, { at: left }], [b, { at: right }]) => left - right || (a < b ? -1 : 1),
  );
}

function decidedOf(fields: AttendanceFields, key: string): ListedPlace['decided'] {
  const recognised = elements<'recognised', { readonly as: string }>(fields, 'recognised');
  const [person = null] = recognised.find(([, { as }]) => as === key) ?? [];
  return { person, unknownOn: fields[`unknown/${key}`]?.on ?? null };
}
