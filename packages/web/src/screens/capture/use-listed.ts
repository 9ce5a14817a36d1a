import { type Attendee, listedAs, sameName } from '@kennis/domain';
import { readEventAttendees } from '@kennis/store';
import { useQuery } from '../../offline/book.tsx';
import type { DraftContext } from './draft-context.ts';

/** Whom on the list of the event somebody new in a talk is: `one` where that is clear, `choices` where it is not. */
export interface Listed {
  readonly one: Attendee | null;
  readonly choices: readonly Attendee[];
}

const nobody: Listed = { one: null, choices: [] };

/** Whom the person at `place` of a talk is on the list of its event (P3), by name and by where they were said to work. */
export function useListed(place: number, { reading, occasion }: DraftContext): Listed {
  const event = occasion.event?.id ?? null;
  const attendees = useQuery(['capture-listed', event], async (book) =>
    event === null ? [] : (await readEventAttendees(book, event)).attendees,
  );
  const person = reading.people[place];
  if (!person || 'personId' in person.who || !attendees) return nobody;
  const said = reading.parts.find((part) => part.kind === 'organisation' && part.person === place);
  const { name } = person.who;
  const found = listedAs({ name, organisation: said?.text }, attendees);
  const [first] = found;
  if (first && found.length === 1 && person.candidates.length === 0 && sameName(first.name, name))
    return { one: first, choices: [] };
  return { one: null, choices: found };
}
