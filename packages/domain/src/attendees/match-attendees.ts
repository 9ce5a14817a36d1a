import { type MatchRecords, matchPeopleOf } from '../matching/match-people-of.ts';
import type { MatchPerson, MatchQuery } from '../matching/match-person.ts';
import type { Match } from '../matching/match-reason.ts';
import { attendeeKey } from './attendee-key.ts';
import type { RecognisedAttendee } from './recognise-attendees.ts';
import type { AttendeeMatch } from './speurlijst-of.ts';

/** Who are weighed against whom: people for a match index, and what it is to be asked. */
export interface AttendeeAsking {
  readonly people: readonly MatchPerson[];
  readonly queries: readonly MatchQuery[];
}

/** As many answers as a query of an asking needs. */
export const answersPerQuery = 8;
const mostQueries = 150;
const leastScore = 0.35;

/**
 * What to ask a match index to know who of the attendees answers an ask of yours, and whose ask you may answer (P3, Q5). `records` are
 * those of you and of the attendees who are known.
 */
export function askingOf(attendees: readonly RecognisedAttendee[], records: MatchRecords): AttendeeAsking {
  const described = matchPeopleOf(records);
  const known = new Map(described.map((person) => [person.id, person]));
  const strangers = attendees.flatMap((attendee) => (attendee.known === null ? [strangerOf(attendee)] : []));
  const present = new Set(attendees.flatMap((attendee) => attendee.known ?? []));
  const people = [...described.filter(({ id }) => id === 'me' || present.has(id)), ...strangers];
  const asking = [known.get('me'), ...attendees.map((attendee) => known.get(attendee.known ?? ''))];
  const queries = asking.flatMap((person) =>
    person ? (person.asks ?? []).map((text) => ({ owner: person.id, text })) : [],
  );
  return { people, queries: queries.slice(0, mostQueries) };
}

/** What you and each attendee could do for each other, from what the index answered to each query of the asking. */
export function attendeeMatches(
  { queries }: AttendeeAsking,
  answers: readonly (readonly Match[])[],
): (attendee: RecognisedAttendee) => readonly AttendeeMatch[] {
  const found = new Map<string, AttendeeMatch[]>();
  for (const [place, { owner }] of queries.entries()) {
    for (const { id, score, reason } of answers[place] ?? []) {
      if (score < leastScore || reason.field === 'asks' || (owner === 'me') === (id === 'me')) continue;
      const [who, type] = owner === 'me' ? [id, 'can-help-you' as const] : [owner, 'you-can-help' as const];
      found.set(who, [...(found.get(who) ?? []), { type, ask: reason.ask, offer: reason.text }]);
    }
  }
  return (attendee) =>
    (found.get(idOf(attendee)) ?? []).map((match) =>
      attendee.known === null && match.type === 'can-help-you' ? { ...match, type: 'may-know' } : match,
    );
}

function idOf(attendee: RecognisedAttendee): string {
  return attendee.known ?? attendeeKey(attendee);
}

function strangerOf(attendee: RecognisedAttendee): MatchPerson {
  const { name, role, organisation, place } = attendee;
  return {
    id: idOf(attendee),
    name: name.full,
    ...(role ? { role } : {}),
    ...(organisation ? { organisation } : {}),
    ...(place ? { place } : {}),
  };
}
