import { addDays, type Day } from '../days/day.ts';
import type { ChainThing } from './chain-thing.ts';
import type { HarvestChain } from './harvest-chains.ts';

/** A point on the timeline: something sown or harvested on a day. */
export interface TimelinePoint {
  readonly id: string;
  readonly on: Day;
  readonly thing: ChainThing;
  /** The chain it belongs to; null where nothing grew from it yet. */
  readonly chain: string | null;
}

/** A thread from what was sown to what grew from it. */
export interface TimelineThread {
  readonly from: string;
  readonly to: string;
  readonly chain: string;
  readonly tookDays: number;
}

/** Two bands over time with threads between them (G2): days only, no geometry. Points are in order of day. */
export interface HarvestTimeline {
  readonly from: Day;
  readonly to: Day;
  readonly sown: readonly TimelinePoint[];
  readonly harvested: readonly TimelinePoint[];
  readonly threads: readonly TimelineThread[];
}

const threeYears = 3 * 365;

/**
 * The timeline of sowing and harvest up to `today`: from the first thing in the chains, and never less than three years (A4).
 * `loose` are given and received things outside any chain. What has no day is not drawn, nor its threads.
 */
export function harvestTimeline(
  chains: readonly HarvestChain[],
  today: Day,
  loose: readonly ChainThing[] = [],
): HarvestTimeline {
  const points = new Map<string, TimelinePoint>();
  for (const { id: chain, steps } of chains)
    for (const { thing } of steps) addPoint(points, thing, chain, today);
  for (const thing of loose) if (!points.has(thing.id)) addPoint(points, thing, null, today);
  const all = [...points.values()].sort((a, b) => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1));
  const earliest = all[0]?.on ?? today;
  const atLeast = addDays(today, -threeYears);
  return {
    from: [earliest, atLeast].toSorted()[0] ?? atLeast,
    to: today,
    sown: all.filter(({ thing }) => !thing.harvest),
    harvested: all.filter(({ thing }) => thing.harvest),
    threads: chains.flatMap((chain) => threadsOf(chain, points)),
  };
}

function addPoint(
  points: Map<string, TimelinePoint>,
  thing: ChainThing,
  chain: string | null,
  today: Day,
): void {
  if (thing.on !== null && thing.on <= today)
    points.set(thing.id, { id: thing.id, on: thing.on, thing, chain });
}

function threadsOf(
  { id: chain, steps }: HarvestChain,
  points: ReadonlyMap<string, TimelinePoint>,
): readonly TimelineThread[] {
  return steps.flatMap(({ thing, from, tookDays }) =>
    from !== null && tookDays !== null && points.has(from) && points.has(thing.id)
      ? [{ from, to: thing.id, chain, tookDays }]
      : [],
  );
}
