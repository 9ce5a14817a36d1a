import type { BondGraph } from './bond-graph.ts';

/** What a search looks for. */
export interface Goal {
  readonly ends: ReadonlySet<number>;
  /** At most so many steps. */
  readonly steps: number;
  /** Within how many steps of an end each place lies; places further off are not there. Null where it would be everybody. */
  readonly reach: ReadonlyMap<number, number> | null;
  /** Who was asked first on an earlier path. */
  readonly asked: ReadonlySet<number>;
  /** Where earlier paths ended, and how many did. */
  readonly reached: ReadonlyMap<number, number>;
}

/** Each person between makes a way less likely than its links alone: people forget, or would rather not. */
const costBetween = 0.2;
/** What it costs to end where an earlier path ended. */
const costAgain = 0.5;

/** With more ends than this nearly everybody is within reach, and looking back tells nothing. */
const mostLookedBack = 30;

/** Looks back from the ends: who is within `steps` of one. */
export function reachOf(
  graph: BondGraph,
  ends: ReadonlySet<number>,
  steps: number,
): ReadonlyMap<number, number> | null {
  if (ends.size > mostLookedBack) return null;
  const reach = new Map<number, number>();
  for (const end of ends) reach.set(end, 0);
  let edge: readonly number[] = [...ends];
  for (let step = 1; step < steps && edge.length > 0; step++) {
    const next: number[] = [];
    for (const place of edge) {
      for (const other of graph.linksOf(place).keys()) {
        if (reach.has(other)) continue;
        reach.set(other, step);
        next.push(other);
      }
    }
    edge = next;
  }
  return reach;
}

interface Reached {
  readonly place: number;
  readonly cost: number;
  readonly before: Reached | null;
}

/**
 * The cheapest way from `start` to an end, step by step outwards over places that still lead to one (Bellman 1958), leaving what
 * already costs more than a way that was found.
 */
export function cheapestPath(graph: BondGraph, start: number, goal: Goal): readonly number[] | null {
  const search: Search = { goal, best: new Map([[start, 0]]), found: null };
  let edge = new Map<number, Reached>([[start, { place: start, cost: 0, before: null }]]);
  for (let step = 1; step <= goal.steps && edge.size > 0; step++) {
    const next = new Map<number, Reached>();
    for (const from of edge.values()) widen(graph, from, step, search, next);
    edge = next;
  }
  return search.found && walked(search.found);
}

interface Search {
  readonly goal: Goal;
  readonly best: Map<number, number>;
  found: Reached | null;
}

/** Goes on from one place to all that still lead to an end in the steps that are left. */
function widen(
  graph: BondGraph,
  from: Reached,
  step: number,
  search: Search,
  next: Map<number, Reached>,
): void {
  const { reach } = search.goal;
  const links = graph.linksOf(from.place);
  const base = from.cost + (step > 1 ? costBetween : 0);
  if (!reach || links.size <= reach.size) {
    for (const link of links.values()) goOn(from, link.to, base + link.cost, step, search, next);
    return;
  }
  for (const to of reach.keys()) {
    const link = links.get(to);
    if (link) goOn(from, to, base + link.cost, step, search, next);
  }
}

function goOn(
  before: Reached,
  place: number,
  cost: number,
  step: number,
  search: Search,
  next: Map<number, Reached>,
): void {
  if (search.found && cost >= search.found.cost) return;
  if (!leadsOn(place, step, search.goal)) return;
  if (cost >= (search.best.get(place) ?? Number.POSITIVE_INFINITY)) return;
  search.best.set(place, cost);
  if (!search.goal.ends.has(place)) {
    next.set(place, { place, cost, before });
    return;
  }
  const whole = cost + (search.goal.reached.get(place) ?? 0) * costAgain;
  if (!search.found || whole < search.found.cost) search.found = { place, cost: whole, before };
}

/** Whether an end is left within reach, and nobody is asked who was asked on an earlier path. */
function leadsOn(place: number, step: number, { ends, steps, reach, asked }: Goal): boolean {
  if (ends.has(place)) return step > 1 || !asked.has(place);
  if (step === steps || asked.has(place)) return false;
  return reach === null || step + (reach.get(place) ?? steps) <= steps;
}

function walked(end: Reached): readonly number[] {
  const path: number[] = [];
  for (let at: Reached | null = end; at; at = at.before) path.unshift(at.place);
  return path;
}
