import {
  type ConfirmedConversation,
  type ConfirmedWish,
  type Context,
  detailsFromList,
  type Fields,
  ok,
  type Patch,
  type RecordOf,
  recordConversation,
} from '@kennis/domain';
import { type BookReading, readEventAttendees, type StoredRecord } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';

type Before = ReadonlyMap<string, Fields>;

/** Records a talk in one edit; `before` fills with how what it builds on was, so that it can be taken back. */
export async function saveTalk(
  reading: BookReading,
  talk: ConfirmedConversation,
  context: Context,
  before: Map<string, Fields>,
) {
  const confirmed = await withListed(reading, talk);
  const { metThrough, eventId } = confirmed;
  const through = metThrough && 'personId' in metThrough ? metThrough.personId : null;
  const ids = [...confirmed.people.map(({ personId }) => personId), through].filter((id) => id != null);
  const of = async <K extends 'ask' | 'offer'>(kind: K, wishes: readonly ConfirmedWish[] = []) =>
    (
      await Promise.all(
        ownersOf(wishes, confirmed).map((owner) => reading.linked(kind, owner, { limit: 50 })),
      )
    ).flat();
  const [people, event, targets, asks, offers] = await Promise.all([
    peopleById(reading, [...new Set(ids)]),
    eventId ? reading.record(eventId) : null,
    eventId ? reading.linked('target', eventId, { limit: 300 }) : [],
    of('ask', confirmed.asks),
    of('offer', confirmed.offers),
  ]);
  for (const { id, fields } of [...people, ...targets, ...asks, ...offers]) before.set(id, fields as Fields);
  const records = { people, event: event as RecordOf<'event'> | null, targets, asks, offers };
  return recordConversation(records as Parameters<typeof recordConversation>[0], confirmed, context);
}

/** The talk with what the list of its event says of those who are new: as if they had been chosen from it. */
async function withListed(reading: BookReading, talk: ConfirmedConversation): Promise<ConfirmedConversation> {
  if (!talk.eventId || talk.people.every(({ personId }) => personId)) return talk;
  const { attendees } = await readEventAttendees(reading, talk.eventId);
  const people = talk.people.map((person) =>
    person.personId || !person.details
      ? person
      : { ...person, details: detailsFromList(person.details, attendees) },
  );
  return { ...talk, people };
}

/** Whose asks or offers may be among these already. */
function ownersOf(wishes: readonly ConfirmedWish[], { people }: ConfirmedConversation): readonly string[] {
  const owners = wishes.map(({ who, person }) => (who === 'me' ? 'me' : people[person ?? 0]?.personId));
  return [...new Set(owners)].filter((id) => id != null);
}

/** What undoes the writing of a talk: what it made is deleted, what it changed is as it was. */
export function takeBackTalk(written: readonly StoredRecord[], before: Before) {
  return ok(
    written.map(({ kind, id, fields }): Patch => {
      const known = before.get(id);
      if (!known) return { kind, id, fields: {}, deleted: true };
      const now = fields as Fields;
      const paths = new Set([...Object.keys(known), ...Object.keys(now)]);
      const changed = [...paths].filter((path) => JSON.stringify(known[path]) !== JSON.stringify(now[path]));
      return { kind, id, fields: Object.fromEntries(changed.map((path) => [path, known[path] ?? null])) };
    }),
  );
}
