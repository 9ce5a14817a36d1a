import {
  type Context,
  dayOf,
  elements,
  lookBackNeeds,
  type Period,
  type RecordOf,
  type YearReview,
  yearReview,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';
import { readSources } from './read-grown.ts';
import { readPeopleOf } from './read-people-of.ts';
import { readSpokenBefore } from './read-spoken-before.ts';

/** A review with the people it names. */
export interface ReadYearReview {
  readonly review: YearReview;
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}

/** Reads the review of a period (E3), by index lookups of bounded lists only. */
export async function readYearReview(
  reading: BookReading,
  period: Period,
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Promise<ReadYearReview> {
  const today = dayOf(now, zone);
  const needs = lookBackNeeds(period, today);
  const [events, encounters, reflections, promises, favours, introductions, goals] = await Promise.all([
    reading.days('event', { ...needs.events, order: 'desc' }),
    reading.days('encounter', { ...needs.encounters, order: 'desc' }),
    reading.days('reflection', { ...needs.reflections, order: 'desc' }),
    reading.days('promise', { ...needs.promises, order: 'desc' }),
    reading.days('favour', { ...needs.favours, order: 'desc' }),
    reading.days('introduction', { ...needs.introductions, order: 'desc' }),
    reading.all('goal', { limit: 50 }),
  ]);
  const spoken = encounters.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id));
  const given = favours.map(({ fields }) => fields.person);
  const [people, spokenBefore, sources] = await Promise.all([
    readPeopleOf(reading, [...spoken, ...given]),
    readSpokenBefore(reading, encounters),
    readSources(reading, [...favours, ...introductions], needs.rounds),
  ]);
  const lists = { events, encounters, reflections, promises, favours, introductions };
  const review = yearReview({ ...lists, people, spokenBefore, sources }, period, today, goals);
  return { review, people };
}
