import {
  type Attendee,
  attendeeKeys,
  isOfKind,
  type RecognisedAttendee,
  type RecordOf,
  recogniseAttendees,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';

/** Who comes, whom of them you know, and your own people who they are or may be, by id. */
export interface ReadRecognised {
  readonly attendees: readonly RecognisedAttendee[];
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}

/** Looks the attendees of a list up by address and name (P3). Costs as much as the list is long, whatever the size of the book. */
export async function recogniseIn(
  reading: BookReading,
  listed: readonly Attendee[],
): Promise<ReadRecognised> {
  const ids = [...new Set([...(await reading.peopleByKey(attendeeKeys(listed))).values()].flat())];
  const people = (await reading.records(ids)).filter((record) => isOfKind(record, 'person'));
  return {
    attendees: recogniseAttendees(listed, people),
    people: new Map(people.map((person) => [person.id, person])),
  };
}
