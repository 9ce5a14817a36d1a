import {
  addDays,
  type Day,
  elements,
  type LookBackRecords,
  lookBackNeeds,
  lookBackPeriods,
  missingSources,
  type Period,
  type RecordOf,
  spokenBeforeByTie,
  type YearReview,
  yearReview,
} from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';

/** A review with the people in it. */
export interface Review {
  readonly review: YearReview;
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}

/** What there is to look back on: periods since the first talk or event. */
export async function readPeriods(reading: BookReading, today: Day): Promise<readonly Period[]> {
  const first = { order: 'asc', limit: 1 } as const;
  const [talks, events] = await Promise.all([
    reading.days('encounter', first),
    reading.days('event', { ...first, to: today }),
  ]);
  const days = [...talks, ...events].map(({ fields }) => fields.on).toSorted();
  return lookBackPeriods(days[0] ?? null, today);
}

/** Reads a period and what it brought (E3), every list bounded. */
export async function readReview(reading: BookReading, period: Period, today: Day): Promise<Review> {
  const [lists, goals] = await Promise.all([
    readLists(reading, period, today),
    reading.all('goal', { limit: 100 }),
  ]);
  const spoken = peopleIn(lists.encounters);
  const records: LookBackRecords = {
    ...lists,
    people: await mapOf(reading, spoken),
    sources: await readSources(reading, [...lists.favours, ...lists.introductions], period, today),
    spokenBefore: await readSpokenBefore(reading, lists.encounters, spoken, period, today),
  };
  const review = yearReview(records, period, today, goals);
  const others = [...review.yield.harvest, ...review.grewLater].map(({ favour }) => favour.fields.person);
  const people = new Map([...records.people, ...(await mapOf(reading, others))]);
  return { review, people };
}

async function readLists(reading: BookReading, period: Period, today: Day) {
  const needs = lookBackNeeds(period, today);
  const [events, encounters, reflections, promises, favours, introductions] = await Promise.all([
    reading.days('event', { ...needs.events, order: 'desc' }),
    reading.days('encounter', { ...needs.encounters, order: 'desc' }),
    reading.days('reflection', { ...needs.reflections, order: 'desc' }),
    reading.days('promise', { ...needs.promises, order: 'desc' }),
    reading.days('favour', { ...needs.favours, order: 'desc' }),
    reading.days('introduction', { ...needs.introductions, order: 'desc' }),
  ]);
  return { events, encounters, reflections, promises, favours, introductions };
}

/** What favours and introductions grew from, and what that grew from, round by round. */
async function readSources(
  reading: BookReading,
  grown: readonly StoredRecord[],
  period: Period,
  today: Day,
): Promise<readonly StoredRecord[]> {
  const sources: StoredRecord[] = [];
  for (let round = 0; round < lookBackNeeds(period, today).rounds; round++) {
    const wanted = missingSources([...grown, ...sources]);
    const found = wanted.length === 0 ? [] : await reading.records(wanted);
    if (found.length === 0) break;
    sources.push(...found);
  }
  return sources;
}

/** Ties know all talks up to now: those after the period are read too, for the difference to be what came before it. */
async function readSpokenBefore(
  reading: BookReading,
  encounters: readonly StoredRecord<'encounter'>[],
  spoken: readonly string[],
  { to }: Period,
  today: Day,
): Promise<ReadonlySet<string>> {
  const later =
    to >= today
      ? []
      : await reading.days('encounter', { from: addDays(to, 1), to: today, order: 'desc', limit: mostLater });
  return spokenBeforeByTie([...encounters, ...later], await reading.ties(spoken));
}

const mostLater = 10_000;

function peopleIn(encounters: readonly StoredRecord<'encounter'>[]): readonly string[] {
  return [...new Set(encounters.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id)))];
}

async function mapOf(
  reading: BookReading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordOf<'person'>>> {
  const people = await peopleById(reading, [...new Set(ids)]);
  return new Map(people.map((person) => [person.id, person]));
}
