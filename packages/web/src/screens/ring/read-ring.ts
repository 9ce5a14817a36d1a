import { elements, type RecordOf } from '@kennis/domain';
import type { BookReading, PersonRow } from '@kennis/store';
import { warmthOn } from '../people/warmth.ts';
import type { RingGuest } from './ring-layout.ts';

/** Somebody on the ring, with the word for how warm. */
export interface RingPerson extends RingGuest {
  readonly person: RecordOf<'person'>;
  readonly is: 'warm' | 'cool' | 'new';
}

/** Whom the ring shows, warmest first, and how many there are in all. */
export interface RingPeople {
  readonly people: readonly RingPerson[];
  readonly total: number;
}

/** As many as a picture can show apart. */
const mostShown = 500;

/** Reads the warmest people. */
export async function readRing(reading: BookReading, today: string): Promise<RingPeople> {
  const { rows } = await reading.people({ order: 'warmth', limit: mostShown });
  const people = rows.map((row) => ringPerson(row, today));
  return { people, total: Math.max(people.length, (await reading.counts()).person ?? 0) };
}

function ringPerson({ person, tie }: PersonRow, today: string): RingPerson {
  const tags = elements<'tags', { readonly label: string }>(person.fields, 'tags').map(
    ([, tag]) => tag.label,
  );
  return { id: person.id, name: person.fields.name.full, tags, person, ...warmthOn(today, tie) };
}
