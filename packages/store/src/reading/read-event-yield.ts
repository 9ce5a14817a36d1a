import {
  type ClubYield,
  type Context,
  clubYields,
  dayOf,
  type EventYield,
  elements,
  eventYield,
  eventYieldNeeds,
  isOfKind,
  isSameSeries,
  type LookBackRecords,
  type RecordOf,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';
import { readGrown } from './read-grown.ts';
import { readPeopleOf } from './read-people-of.ts';
import { readSpokenBefore } from './read-spoken-before.ts';

/** What an event brought, and the club or series that it belongs to, where it has one. */
export interface ReadEventYield {
  readonly event: EventYield;
  readonly club: ClubYield | null;
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}

const mostEvents = 500;
/** Of a series that is longer the latest are read. */
const mostOfSeries = 40;

/** Reads what an event brought, months later too (E3), by index lookups only; null where there is no such event. */
export async function readEventYield(
  reading: BookReading,
  id: string,
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Promise<ReadEventYield | null> {
  const event = await reading.record(id);
  if (!event || event.deletedAt !== null || !isOfKind(event, 'event')) return null;
  const today = dayOf(now, zone);
  const all = await reading.days('event', { to: today, order: 'desc', limit: mostEvents });
  const series = all.filter((other) => other.id !== id && isSameSeries(other.fields, event.fields));
  const records = await recordsOf(reading, [event, ...series.slice(0, mostOfSeries)]);
  const club = clubYields(records, today).find(({ events }) => events.some((each) => each.id === id));
  return { event: eventYield(event, records), club: club ?? null, people: records.people };
}

async function recordsOf(
  reading: BookReading,
  events: readonly RecordOf<'event'>[],
): Promise<LookBackRecords> {
  const { limit, rounds } = eventYieldNeeds;
  const ids = events.map(({ id }) => id);
  const linked = [...(await reading.linkedOf(eventYieldNeeds.ofEvent, ids, { limit })).values()];
  const encounters = linked.flatMap(({ encounter }) => encounter);
  const talks = encounters.map(({ id }) => id);
  const [grown, ofTalks, spokenBefore] = await Promise.all([
    readGrown(reading, talks, { rounds, limit }),
    reading.linkedOf(['promise'], talks, { limit }),
    readSpokenBefore(reading, encounters),
  ]);
  const promises = [...linked, ...ofTalks.values()].flatMap(({ promise }) => promise);
  const favours = grown.filter((record) => isOfKind(record, 'favour'));
  const spoken = encounters.flatMap(({ fields }) => elements(fields, 'people').map(([person]) => person));
  return {
    events,
    encounters,
    reflections: linked.flatMap(({ reflection }) => reflection),
    promises: [...new Map(promises.map((promise) => [promise.id, promise])).values()],
    favours,
    introductions: grown.filter((record) => isOfKind(record, 'introduction')),
    people: await readPeopleOf(reading, [...spoken, ...favours.map(({ fields }) => fields.person)]),
    spokenBefore,
  };
}
