import {
  type AttendeeList,
  attendeeKeys,
  bondsOf,
  type Context,
  dayOf,
  isOfKind,
  type RecognisedAttendee,
  type RecordOf,
  recogniseAttendees,
  type SpeurlijstChoice,
  type SpeurlijstEntry,
  speurlijstOf,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';

/** Who comes, whom of them you know, and whom to find, with your own people by id. */
export interface ReadSpeurlijst {
  readonly attendees: readonly RecognisedAttendee[];
  readonly entries: readonly SpeurlijstEntry[];
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}

const linkedKinds = ['promise', 'encounter', 'introduction'] as const;
const mostLinked = 60;

/**
 * Whom to find at an event of those on a list (P3): looks the attendees up by address and name, and reads of those who are known
 * what is open and who knows whom. Costs as much as the list is long, whatever the size of the book.
 */
export async function readSpeurlijst(
  reading: BookReading,
  event: RecordOf<'event'>,
  { attendees: listed }: Pick<AttendeeList, 'attendees'>,
  { now, zone }: Pick<Context, 'now' | 'zone'>,
  choice: Pick<SpeurlijstChoice, 'limit' | 'matches'> = {},
): Promise<ReadSpeurlijst> {
  const ids = [...new Set([...(await reading.peopleByKey(attendeeKeys(listed))).values()].flat())];
  const people = (await reading.records(ids)).filter((record) => isOfKind(record, 'person'));
  const attendees = recogniseAttendees(listed, people);
  const known = attendees.flatMap((attendee) => attendee.known ?? []);
  const [ties, linked, targets] = await Promise.all([
    reading.ties(known),
    reading.linkedOf(linkedKinds, known, { limit: mostLinked }),
    reading.linked('target', event.id),
  ]);
  const each = [...linked.values()];
  const promises = each.flatMap(({ promise }) => promise);
  const today = dayOf(now, zone);
  const bonds = bondsOf(
    {
      people,
      ties,
      promises: once(promises),
      encounters: once(each.flatMap(({ encounter }) => encounter)),
      introductions: once(each.flatMap(({ introduction }) => introduction)),
      events: [],
    },
    { today },
  );
  const { kind } = event.fields;
  const entries = speurlijstOf({ attendees, kind, ties, promises, bonds, targets }, { today, ...choice });
  return { attendees, entries, people: new Map(people.map((person) => [person.id, person])) };
}

/** A record that is linked to several people comes once. */
function once<Each extends { readonly id: string }>(records: readonly Each[]): readonly Each[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
