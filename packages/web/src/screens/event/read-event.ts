import { elements, type FloorRecords, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';

/** An event with all that is drawn of it, before, at and after: also the people to find, and what was looked back on. */
export interface EventRecords extends FloorRecords {
  readonly reflection: RecordOf<'reflection'> | null;
  readonly pitch: RecordOf<'pitch'> | null;
  readonly ask: RecordOf<'ask'> | null;
}

const mostThere = 300;
const mostEach = 60;

/** Reads event `id`; null where there is none, or no longer. */
export async function readEvent(reading: BookReading, id: string): Promise<EventRecords | null> {
  const event = (await reading.record(id)) as RecordOf<'event'> | null;
  if (event?.kind !== 'event' || event.deletedAt !== null) return null;
  const [targets, here, reflections, pitch, ask] = await Promise.all([
    reading.linked('target', id, { limit: mostThere }),
    reading.linked('encounter', id, { limit: mostThere }),
    reading.linked('reflection', id, { limit: 1 }),
    readOwn(reading, 'pitch', event.fields.pitch),
    readOwn(reading, 'ask', event.fields.ask),
  ]);
  const spoken = here.flatMap(({ fields }) => elements(fields, 'people').map(([person]) => person));
  const ids = [...new Set([...spoken, ...targets.flatMap(({ fields }) => fields.person ?? [])])];
  const [people, others, asks] = await Promise.all([
    peopleById(reading, ids),
    Promise.all(ids.map((person) => reading.linked('encounter', person, { limit: mostEach }))),
    Promise.all(ids.map((person) => reading.linked('ask', person, { limit: mostEach }))),
  ]);
  return {
    event,
    targets: targets.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    encounters: [...new Map([...here, ...others.flat()].map((each) => [each.id, each])).values()],
    people,
    asks: asks.flat(),
    reflection: reflections[0] ?? null,
    pitch,
    ask,
  };
}

async function readOwn<K extends 'pitch' | 'ask'>(
  reading: BookReading,
  kind: K,
  id: string | undefined,
): Promise<RecordOf<K> | null> {
  const record = id === undefined ? null : await reading.record(id);
  return record?.kind === kind && record.deletedAt === null ? (record as unknown as RecordOf<K>) : null;
}
