import {
  type ConfirmedConversation,
  type ConfirmedPerson,
  type ConfirmedWish,
  fold,
  type PersonIntent,
} from '@kennis/domain';
import type { TalkPart, TalkPerson, TalkReading } from './read-talk.ts';
import type { PartKind, Talk } from './talk.ts';

/** What is recorded of a talk, at an event or on a day: every part as it was read or corrected. */
export function confirmTalk(
  talk: Talk,
  { people, parts }: TalkReading,
  { eventId, on }: { readonly eventId: string | null; readonly on: string },
): ConfirmedConversation {
  const of = (kind: PartKind) => parts.filter((part) => part.kind === kind && part.text.trim() !== '');
  const joined = (kind: PartKind, between: string) =>
    of(kind)
      .map(({ text }) => text.trim())
      .join(between) || null;
  const [through] = of('through');
  return {
    people: people.map((person, place) => confirmPerson(person, of, place)),
    asks: of('ask').map(wish),
    offers: of('offer').map(wish),
    promises: of('promise').map(({ side, person, text, dueOn }) => ({
      by: side ?? 'me',
      person,
      text,
      dueOn: dueOn ?? null,
    })),
    favours: of('favour').map(({ side, person, text, what }) => ({
      by: side ?? 'me',
      person,
      text,
      what: what ?? 'information',
    })),
    memory: joined('memory', '; '),
    note: joined('note', '. '),
    metThrough: through ? throughOf(through, people) : null,
    line: talk.line.trim() || null,
    eventId,
    on: eventId === null ? on : null,
    channel: eventId === null ? talk.channel : 'meeting',
  };
}

function wish({ side, person, text }: TalkPart): ConfirmedWish {
  return { who: side ?? 'them', person, text };
}

/** Somebody in the talk themselves, one of your people, or somebody new. */
function throughOf(
  { personId, text }: TalkPart,
  people: readonly TalkPerson[],
): NonNullable<ConfirmedConversation['metThrough']> {
  if (personId) return { personId };
  const person = people.findIndex(({ who }) => fold(who.name) === fold(text));
  return person >= 0 ? { person } : { name: text };
}

function confirmPerson(
  { who, marks }: TalkPerson,
  of: (kind: PartKind) => readonly TalkPart[],
  place: number,
): ConfirmedPerson {
  const said = (kind: PartKind) =>
    of(kind).flatMap(({ person, text }) => (person === place ? [text.trim()] : []));
  const details: PersonIntent = {
    ...(!('personId' in who) && { name: who.name }),
    ...oneOf('role', said),
    ...oneOf('organisation', said),
    ...oneOf('place', said),
    ...(said('does').length > 0 && { does: said('does').join('; ') }),
    ...(said('email').length > 0 && { emails: said('email').map((value) => ({ value })) }),
    ...(said('phone').length > 0 && { phones: said('phone').map((value) => ({ value })) }),
  };
  return {
    personId: 'personId' in who ? who.personId : null,
    details,
    heard: marks.flatMap(({ side, known }) => (side === 'heard' ? [known] : [])),
    told: marks.flatMap(({ side, known }) => (side === 'told' ? [known] : [])),
  };
}

function oneOf(
  kind: 'role' | 'organisation' | 'place',
  said: (kind: PartKind) => readonly string[],
): PersonIntent {
  const text = said(kind).at(-1);
  return text === undefined ? {} : { [kind]: text };
}
