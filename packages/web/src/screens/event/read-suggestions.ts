import {
  elements,
  matchingPeople,
  type RecordOf,
  suggestTargets,
  type TargetSuggestion,
  targetSearches,
} from '@kennis/domain';
import { type AskedEvent, type BookReading, readSeries } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';

const mostSearches = 12;
const mostFound = 15;
const mostNewest = 100;
const mostCandidates = 60;
const mostListed = 300;

/** Your own people who would be good to find at event `id` (P3), out of candidates by index. */
export async function readSuggestions(
  reading: BookReading,
  id: string,
  limit?: number,
): Promise<readonly TargetSuggestion[]> {
  const event = (await reading.record(id)) as RecordOf<'event'> | null;
  if (!event) return [];
  const newest = { order: 'desc', limit: mostNewest } as const;
  const [targets, series, promises, asks, offers] = await Promise.all([
    reading.linked('target', id, { limit: mostListed }),
    readSeries(reading, event),
    reading.days('promise', newest),
    reading.days('ask', newest),
    reading.days('offer', newest),
  ]);
  const ids = [
    ...promises.filter(({ fields }) => fields.ending == null).map(({ fields }) => fields.person),
    ...matchingPeople({ asks, offers }),
    ...series.encounters.flatMap(({ fields }) => elements(fields, 'people').map(([person]) => person)),
    ...(await search(reading, event, asks)),
  ];
  const candidates = [...new Set(ids)].filter((person) => person !== 'me').slice(0, mostCandidates);
  const [people, own] = await Promise.all([
    peopleById(reading, candidates),
    Promise.all(candidates.map((person) => readWishes(reading, person))),
  ]);
  return suggestTargets(
    {
      event,
      targets,
      people,
      promises,
      asks: [...asks.filter(isMine), ...own.flatMap((each) => each.asks)],
      offers: [...offers.filter(isMine), ...own.flatMap((each) => each.offers)],
      earlierEvents: series.events,
      encounters: series.encounters,
    },
    limit,
  );
}

async function readWishes(reading: BookReading, person: string) {
  const [asks, offers] = await Promise.all([
    reading.linked('ask', person, { limit: 10 }),
    reading.linked('offer', person, { limit: 10 }),
  ]);
  return { asks, offers };
}

async function search(
  reading: BookReading,
  { fields }: AskedEvent,
  asks: readonly RecordOf<'ask'>[],
): Promise<readonly string[]> {
  const wanted = asks.filter((each) => isMine(each) && each.fields.ending == null);
  const words = targetSearches(
    fields,
    wanted.map(({ fields: { text } }) => text),
  );
  const found = await Promise.all(
    words.slice(0, mostSearches).map((word) => reading.search(word, mostFound)),
  );
  return found.flat().map(({ person }) => person.id);
}

function isMine({ fields }: RecordOf<'ask'> | RecordOf<'offer'>): boolean {
  return fields.owner === 'me';
}
