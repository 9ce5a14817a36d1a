import { type FollowUp, followUps } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { type EventRecords, readEvent } from '../event/read-event.ts';
import { peopleById } from '../people/people-by-id.ts';

/** What looking back on an event needs: the event, and to whom something was promised there. */
export interface LookBack {
  readonly records: EventRecords;
  readonly followUps: readonly FollowUp[];
}

const limit = 100;

/** Reads what looking back on event `id` needs; null where there is none. */
export async function readLookBack(reading: BookReading, id: string): Promise<LookBack | null> {
  const records = await readEvent(reading, id);
  if (!records) return null;
  const promises = await reading.linked('promise', id, { limit });
  const ids = [...new Set(promises.map(({ fields }) => fields.person))];
  const [people, asks, memories] = await Promise.all([
    peopleById(reading, ids),
    Promise.all(ids.map((person) => reading.linked('ask', person, { limit: 20 }))),
    Promise.all(ids.map((person) => reading.linked('memory', person, { limit: 20 }))),
  ]);
  return {
    records,
    followUps: followUps({
      event: records.event,
      promises,
      people,
      encounters: records.encounters,
      asks: asks.flat(),
      memories: memories.flat(),
    }),
  };
}
