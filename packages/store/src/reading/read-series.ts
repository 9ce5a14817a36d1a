import { isSameSeries, type RecordOf } from '@kennis/domain';
import type { BookReading } from '../store.ts';

/** An event of which not all needs to be there yet. */
export type AskedEvent = Pick<RecordOf<'event'>, 'id' | 'fields'>;

/** Earlier events of the same series, the latest first, and the encounters there. */
export interface Series {
  readonly events: readonly RecordOf<'event'>[];
  readonly encounters: readonly RecordOf<'encounter'>[];
}

const mostEvents = 200;
const mostInSeries = 5;
const mostThere = 200;

/** Reads the latest earlier events of an event's series. */
export async function readSeries(reading: BookReading, { id, fields }: AskedEvent): Promise<Series> {
  const earlier = await reading.days('event', { to: fields.on, order: 'desc', limit: mostEvents });
  const events = earlier
    .filter((each) => each.id !== id && isSameSeries(each.fields, fields))
    .slice(0, mostInSeries);
  const ids = events.map((event) => event.id);
  const there = await reading.linkedOf(['encounter'], ids, { limit: mostThere });
  return { events, encounters: ids.flatMap((each) => there.get(each)?.encounter ?? []) };
}
