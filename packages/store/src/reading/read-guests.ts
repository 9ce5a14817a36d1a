import { elements, type Guest, guestsToWelcome, isHosting, type RecordOf } from '@kennis/domain';
import type { BookReading } from '../store.ts';
import { readEventAttendees } from './read-event-attendees.ts';
import { readPeopleOf } from './read-people-of.ts';

const most = 500;
const mostEach = 20;

/** Who is expected where you host (M4): whom nobody spoke to yet first, newcomers before others. Null where you don't host. */
export async function readGuests(
  reading: BookReading,
  event: RecordOf<'event'>,
): Promise<readonly Guest[] | null> {
  const card = (await reading.record('card')) as RecordOf<'card'> | null;
  if (!isHosting(event, card)) return null;
  const [{ attendees, people }, targets, there] = await Promise.all([
    readEventAttendees(reading, event.id),
    reading.linked('target', event.id, { limit: most }),
    reading.linked('encounter', event.id, { limit: most }),
  ]);
  const spoken = there.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id));
  const ids = new Set([
    ...attendees.flatMap(({ known }) => known ?? []),
    ...targets.flatMap(({ fields }) => fields.person ?? []),
    ...spoken,
  ]);
  const earlier = await reading.linkedOf(['encounter'], [...ids], { limit: mostEach });
  const others = await readPeopleOf(
    reading,
    [...ids].filter((id) => !people.has(id)),
  );
  return guestsToWelcome({
    event,
    targets,
    encounters: [...there, ...[...earlier.values()].flatMap(({ encounter }) => encounter)],
    people: [...people.values(), ...others.values()],
    guests: attendees.map(({ known, name }) => ({ person: known, name })),
  });
}
