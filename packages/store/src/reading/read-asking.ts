import { type AttendeeAsking, askingOf, type RecognisedAttendee, type RecordOf } from '@kennis/domain';
import type { BookReading } from '../store.ts';
import type { ReadRecognised } from './recognise-in.ts';

const mostOwn = 60;
const mostEach = 20;

/** Reads what is to be asked of a match index to know who of the attendees could help whom (P3, Q5). */
export async function readAsking(
  reading: BookReading,
  { attendees, people }: ReadRecognised,
): Promise<AttendeeAsking> {
  const known = attendees.flatMap((attendee: RecognisedAttendee) => attendee.known ?? []);
  const [asks, offers, theirs, card] = await Promise.all([
    reading.linked('ask', 'me', { limit: mostOwn }),
    reading.linked('offer', 'me', { limit: mostOwn }),
    reading.linkedOf(['ask', 'offer'], known, { limit: mostEach }),
    reading.record('card') as Promise<RecordOf<'card'> | null>,
  ]);
  const each = [...theirs.values()];
  return askingOf(attendees, {
    people: people.values(),
    asks: [...asks, ...each.flatMap(({ ask }) => ask)],
    offers: [...offers, ...each.flatMap(({ offer }) => offer)],
    card,
  });
}
