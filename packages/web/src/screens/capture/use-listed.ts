import { type Attendee, listedAs, sameName } from '@kennis/domain';
import { readEventAttendees } from '@kennis/store';
import { useQuery } from '../../offline/book.tsx';
import type { DraftContext } from './draft-context.ts';

/** Whom on the list of the event somebody new in a talk is: what was `untold` of them where that is clear, `choices` where it is not. */
export interface Listed {
  readonly untold: Pick<Attendee, 'role' | 'organisation'> | null;
  readonly choices: readonly Attendee[];
}

const nobody: Listed = { untold: null, choices: [] };

/** Whom the person at `place` of a talk is on the list of its event (P3), by name and by where they were said to work. */
export function useListed(place: number, { reading, occasion }: DraftContext): Listed {
  const event = occasion.event?.id ?? null;
  const attendees = useQuery(['capture-listed', event], async (book) =>
    event === null ? [] : (await readEventAttendees(book, event)).attendees,
  );
  const person = reading.people[place];
  if (!person || 'personId' in person.who || !attendees) return nobody;
  const { who, candidates } = person;
  const said = reading.parts.filter((part) => part.person === place).map(({ kind, text }) => [kind, text]);
  const { role, organisation } = Object.fromEntries(said) as Partial<Attendee>;
  const found = listedAs({ name: who.name, organisation }, attendees).filter(
    ({ perhaps }) => !perhaps.some((id) => candidates.includes(id)),
  );
  const [first] = found;
  if (!first || found.length > 1 || candidates.length > 0 || !sameName(first.name, who.name))
    return { untold: null, choices: found };
  const untold = {
    ...(!role && first.role && { role: first.role }),
    ...(!organisation && first.organisation && { organisation: first.organisation }),
  };
  return { untold, choices: [] };
}
