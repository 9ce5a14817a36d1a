import { importKeys } from '../importing/import-keys.ts';
import type { IncomingPerson } from '../importing/incoming.ts';
import { KnownPeople } from '../importing/known-people.ts';
import { matchPerson } from '../importing/match-person.ts';
import { emailKey } from '../people/contact-key.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Attendee } from './attendee.ts';

/** Somebody on the list, and whom of your own people it is: for sure, or perhaps one of some. */
export interface RecognisedAttendee extends Attendee {
  readonly known: string | null;
  readonly perhaps: readonly string[];
}

/** The index keys (as `peopleByKey` of a book takes) under which these attendees may be known. */
export function attendeeKeys(attendees: readonly Attendee[]): readonly string[] {
  return [...new Set(attendees.flatMap((attendee) => importKeys(fieldsOf(attendee))))];
}

/**
 * Whom of your own people the attendees are (P3), by the rules of importing (IM1-IM3): the same mail address, or the same name and
 * organisation, is sure; a name alone, or one that several bear, is perhaps.
 */
export function recogniseAttendees(
  attendees: readonly Attendee[],
  people: readonly RecordOf<'person'>[],
): readonly RecognisedAttendee[] {
  const live = people.filter(({ deletedAt, fields }) => deletedAt === null && !fields.mergedInto);
  const known = new KnownPeople(live.map(({ id, fields }) => ({ id, fields, notes: [] })));
  return attendees.map((attendee) => {
    const match = matchPerson({ fields: fieldsOf(attendee) }, known);
    if (match.person) return { ...attendee, known: match.person.id, perhaps: [] };
    return { ...attendee, known: null, perhaps: match.doubt?.people ?? [] };
  });
}

function fieldsOf({ name, organisation, role, email }: Attendee): IncomingPerson['fields'] {
  return {
    name,
    ...(organisation === undefined ? {} : { organisation }),
    ...(role === undefined ? {} : { role }),
    ...(email === undefined ? {} : { [`emails/${emailKey(email)}`]: { value: email } }),
  };
}
