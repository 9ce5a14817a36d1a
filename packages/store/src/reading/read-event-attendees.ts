import {
  attendeeKeys,
  type EventAttendee,
  elements,
  eventAttendees,
  isOfKind,
  listedIn,
  type RecordOf,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';

/** Who comes to an event by the kept list, with your own people among them by id, and the lists as they are kept. */
export interface ReadEventAttendees {
  readonly attendees: readonly EventAttendee[];
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
  readonly attendances: readonly RecordOf<'attendance'>[];
}

const mostThere = 500;

/** Reads the kept list of who comes to event `id`, and whom of them you know. Costs as much as the list is long. */
export async function readEventAttendees(reading: BookReading, id: string): Promise<ReadEventAttendees> {
  const kept = await reading.linked('attendance', id, { limit: 10 });
  const attendances = kept.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (attendances.length === 0) return { attendees: [], people: new Map(), attendances };
  const listed = attendances.flatMap(({ fields }) => listedIn(fields).map(([, attendee]) => attendee));
  const [byKey, there, card] = await Promise.all([
    reading.peopleByKey(attendeeKeys(listed)),
    reading.linked('encounter', id, { limit: mostThere }),
    reading.record('card') as Promise<RecordOf<'card'> | null>,
  ]);
  const decided = attendances.flatMap(({ fields }) =>
    elements(fields, 'recognised').map(([person]) => person),
  );
  const people = await readPeople(reading, [...byKey.values()].flat().concat(decided));
  const spoken = new Set(there.flatMap(({ fields }) => elements(fields, 'people').map(([person]) => person)));
  const attendees = eventAttendees({ attendances, people, spoken, card });
  return { attendees, people: new Map(people.map((person) => [person.id, person])), attendances };
}

/** These people, and whom merged ones became. */
async function readPeople(
  reading: BookReading,
  ids: readonly string[],
): Promise<readonly RecordOf<'person'>[]> {
  const people = new Map<string, RecordOf<'person'>>();
  for (let next = [...new Set(ids)]; next.length > 0; ) {
    const found = (await reading.records(next)).filter((record) => isOfKind(record, 'person'));
    for (const person of found) people.set(person.id, person);
    const became = new Set(found.flatMap(({ fields }) => fields.mergedInto ?? []));
    next = [...became].filter((id) => !people.has(id));
  }
  return [...people.values()];
}
