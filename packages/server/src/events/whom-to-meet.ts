import {
  answersPerQuery,
  attendeeMatches,
  type Context,
  createMatchIndex,
  type EventAttendee,
  type Guest,
  isOfKind,
  type SpeurlijstEntry,
} from '@kennis/domain';
import { type Book, readAsking, readEventAttendees, readGuests, readSpeurlijst } from '@kennis/store';

/** Who comes to an event by the kept list, whom of them to find, and where you host whom to welcome (P3, M4). */
export interface WhomToMeet {
  readonly attendees: readonly EventAttendee[];
  readonly entries: readonly SpeurlijstEntry[];
  readonly guests: readonly Guest[] | null;
}

const most = 12;

/** Reads whom to meet at event `id`; null where there is none. */
export async function whomToMeet(
  book: Book,
  id: string,
  context: Pick<Context, 'now' | 'zone'>,
): Promise<WhomToMeet | null> {
  const event = await book.record(id);
  if (!event || !isOfKind(event, 'event') || event.deletedAt !== null) return null;
  const read = await readEventAttendees(book, id);
  const asking = await readAsking(book, read);
  const index = createMatchIndex();
  for (const person of asking.people) index.update(person);
  const answers = asking.queries.map((query) => index.query(query, answersPerQuery));
  const matches = attendeeMatches(asking, answers);
  const entries = await readSpeurlijst(book, event, read, context, { limit: most, matches });
  return { attendees: read.attendees, entries, guests: await readGuests(book, event) };
}

/** The same as API and command line give it. */
export function printWhomToMeet({ attendees, entries, guests }: WhomToMeet) {
  return {
    attendees: attendees.map(({ name, role, organisation, place, email, known, perhaps }) => ({
      name: name.full,
      role,
      organisation,
      place,
      email,
      person: known,
      perhaps,
    })),
    toFind: entries.map(({ attendee: { name, known }, reasons }) => ({
      name: name.full,
      person: known,
      reasons,
    })),
    guests:
      guests?.map(({ name, person, isNew, isSpoken }) => ({ name: name.full, person, isNew, isSpoken })) ??
      null,
  };
}
