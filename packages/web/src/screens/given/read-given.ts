import {
  type Balance,
  balanceOverall,
  type ChainThing,
  type Context,
  chainThing,
  type HarvestChain,
  type HarvestTimeline,
  harvestChains,
  harvestNeeds,
  harvestTimeline,
  missingSources,
  type RecordOf,
} from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';

/** What was given and received, how harvest grew from what was sown, and the people in it. */
export interface Given {
  readonly favours: readonly RecordOf<'favour'>[];
  readonly balance: Balance;
  readonly chains: readonly HarvestChain[];
  readonly timeline: HarvestTimeline;
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}

/** Reads what chains and timeline need (G2), every list bounded. */
export async function readGiven(
  reading: BookReading,
  context: Pick<Context, 'now' | 'zone'>,
): Promise<Given> {
  const needs = harvestNeeds(context);
  const [favours, introductions] = await Promise.all([
    reading.days('favour', { ...needs.favours, order: 'desc' }),
    reading.days('introduction', { ...needs.introductions, order: 'desc' }),
  ]);
  let records: readonly StoredRecord[] = [...favours, ...introductions];
  for (let round = 0; round < needs.rounds; round++) {
    const wanted = missingSources(records);
    if (wanted.length === 0) break;
    const found = await reading.records(wanted);
    if (found.length === 0) break;
    records = [...records, ...found];
  }
  const chains = harvestChains(records);
  const loose = favours.flatMap((favour): ChainThing[] => {
    const thing = chainThing(favour);
    return thing ? [thing] : [];
  });
  const timeline = harvestTimeline(chains, needs.favours.to, loose);
  const ids = [...chains.flatMap(({ people }) => people), ...favours.map(({ fields }) => fields.person)];
  const people = await peopleById(reading, [...new Set(ids)]);
  return {
    favours,
    balance: balanceOverall({ favours, introductions }),
    chains,
    timeline,
    people: new Map(people.map((person) => [person.id, person])),
  };
}
