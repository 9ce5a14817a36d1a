import { type Day, daysBetween } from '../days/day.ts';
import type { BookRecord } from '../records/record.ts';
import { type ChainThing, chainThing, missingThing } from './chain-thing.ts';

/** One thing in a chain, after what it grew from. */
export interface ChainStep {
  readonly thing: ChainThing;
  /** The id of the step that it grew from; null for the first. */
  readonly from: string | null;
  /** How many steps from the first, which is 0. */
  readonly depth: number;
  /** Days since what it grew from, never below 0; null for the first and where a day is not known. */
  readonly tookDays: number | null;
  /** Days since the first of the chain. */
  readonly sinceFirstDays: number | null;
}

/** What was sown and what grew from it, as a tree (G2): every step stands after the one it grew from. */
export interface HarvestChain {
  /** The id of the first step. */
  readonly id: string;
  readonly steps: readonly ChainStep[];
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  /** Days from the first step to the last harvest; null without harvest or day. */
  readonly tookDays: number | null;
  /** The ids of what was received. */
  readonly harvest: readonly string[];
  /** The people in it, each once. */
  readonly people: readonly string[];
}

/**
 * The chains from talk or favour to harvest (G2), the one that grew last first. A tree may branch; records that point in a
 * circle begin at the earliest of them; what a favour points at and is not given stands as `missing`. Things that
 * nothing grew from and that grew from nothing are no chain.
 */
export function harvestChains(records: Iterable<BookRecord>): readonly HarvestChain[] {
  const things = thingsOf(records);
  const children = childrenOf(things);
  return rootsOf(things, children)
    .map((root) => chainFrom(root, children))
    .sort((a, b) => (b.lastOn ?? '').localeCompare(a.lastOn ?? '') || (a.id < b.id ? 1 : -1));
}

/** The ids that things grew from and that are not among the records: to be read next, until there are none. */
export function missingSources(records: Iterable<BookRecord>): readonly string[] {
  const all = [...records];
  const have = new Set(all.map(({ id }) => id));
  const wanted = all.flatMap((record) => chainThing(record)?.from ?? []);
  return [...new Set(wanted)].filter((id) => !have.has(id));
}

type Things = ReadonlyMap<string, ChainThing>;
type Children = ReadonlyMap<string, readonly ChainThing[]>;

function thingsOf(records: Iterable<BookRecord>): Things {
  const things = new Map<string, ChainThing>();
  for (const record of records) {
    const thing = record.deletedAt === null ? chainThing(record) : null;
    if (thing) things.set(thing.id, thing);
  }
  for (const { from } of [...things.values()]) {
    if (from !== null && !things.has(from)) things.set(from, missingThing(from));
  }
  return things;
}

function childrenOf(things: Things): Children {
  const children = new Map<string, ChainThing[]>();
  for (const thing of things.values()) {
    if (thing.from === null) continue;
    const siblings = children.get(thing.from);
    if (siblings) siblings.push(thing);
    else children.set(thing.from, [thing]);
  }
  for (const siblings of children.values()) siblings.sort(byDay);
  return children;
}

/** Where chains begin: what grew from nothing and from which something grew; of a circle, the earliest. */
function rootsOf(things: Things, children: Children): readonly ChainThing[] {
  const roots = [...things.values()].filter(({ id, from }) => from === null && children.has(id));
  const seen = new Set<string>();
  for (const root of roots) for (const { thing } of walk(root, children)) seen.add(thing.id);
  const circling = [...things.values()].filter(({ id, from }) => from !== null && !seen.has(id));
  for (const thing of circling) {
    if (seen.has(thing.id)) continue;
    const root = earliestOfCircle(thing, things);
    roots.push(root);
    for (const step of walk(root, children)) seen.add(step.thing.id);
  }
  return roots;
}

function earliestOfCircle(start: ChainThing, things: Things): ChainThing {
  const passed = new Set<string>();
  let at = start;
  while (!passed.has(at.id)) {
    passed.add(at.id);
    at = things.get(at.from ?? '') ?? at;
  }
  const circle = [at];
  for (let next = things.get(at.from ?? ''); next && next.id !== at.id; next = things.get(next.from ?? ''))
    circle.push(next);
  return circle.sort(byDay)[0] ?? at;
}

/** Breadth first, each thing once, whatever the records say. */
function walk(root: ChainThing, children: Children): readonly ChainStep[] {
  const steps: ChainStep[] = [
    { thing: root, from: null, depth: 0, tookDays: null, sinceFirstDays: root.on === null ? null : 0 },
  ];
  const seen = new Set([root.id]);
  for (let at = 0; at < steps.length; at++) {
    const parent = steps[at];
    if (!parent) break;
    for (const thing of children.get(parent.thing.id) ?? []) {
      if (seen.has(thing.id)) continue;
      seen.add(thing.id);
      steps.push({
        thing,
        from: parent.thing.id,
        depth: parent.depth + 1,
        tookDays: daysFrom(parent.thing, thing),
        sinceFirstDays: daysFrom(root, thing),
      });
    }
  }
  return steps;
}

function chainFrom(root: ChainThing, children: Children): HarvestChain {
  const steps = walk(root, children);
  const days = steps.flatMap(({ thing }) => thing.on ?? []).sort();
  const harvest = steps.filter(({ thing, from }) => thing.harvest && from !== null);
  const spans = harvest.flatMap(({ sinceFirstDays }) => sinceFirstDays ?? []);
  return {
    id: root.id,
    steps,
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    tookDays: spans.length === 0 ? null : Math.max(...spans),
    harvest: harvest.map(({ thing }) => thing.id),
    people: [...new Set(steps.flatMap(({ thing }) => thing.people))],
  };
}

function daysFrom(a: ChainThing, b: ChainThing): number | null {
  return a.on === null || b.on === null ? null : Math.max(0, daysBetween(a.on, b.on));
}

function byDay(a: ChainThing, b: ChainThing): number {
  return (a.on ?? '9999').localeCompare(b.on ?? '9999') || (a.id < b.id ? -1 : 1);
}
