import {
  type Balance,
  balanceOverall,
  type Context,
  chainThing,
  type HarvestChain,
  type HarvestTimeline,
  harvestChains,
  harvestNeeds,
  harvestTimeline,
  type RecordOf,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';
import { readSources } from './read-grown.ts';
import { readPeopleOf } from './read-people-of.ts';

/** Sowing and harvest over all: chains, timeline and balance, with the people in them. */
export interface ReadHarvest {
  /** Latest first. */
  readonly favours: readonly RecordOf<'favour'>[];
  readonly chains: readonly HarvestChain[];
  readonly timeline: HarvestTimeline;
  readonly balance: Balance;
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}

/** Reads sowing and harvest (G2, G3), by index lookups of bounded lists only. */
export async function readHarvest(
  reading: BookReading,
  context: Pick<Context, 'now' | 'zone'>,
): Promise<ReadHarvest> {
  const { favours: wanted, introductions: brought, rounds } = harvestNeeds(context);
  const [favours, introductions] = await Promise.all([
    reading.days('favour', { ...wanted, order: 'desc' }),
    reading.days('introduction', { ...brought, order: 'desc' }),
  ]);
  const own = [...favours, ...introductions];
  const chains = harvestChains([...own, ...(await readSources(reading, own, rounds))]);
  const loose = own.flatMap((record) => chainThing(record) ?? []);
  const people = [...chains, ...loose].flatMap((each) => each.people);
  return {
    favours,
    chains,
    timeline: harvestTimeline(chains, wanted.to, loose),
    balance: balanceOverall({ favours, introductions }),
    people: await readPeopleOf(reading, people),
  };
}
