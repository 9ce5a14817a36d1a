import { type BondReason, strongestReason } from './bond.ts';
import type { BondGraph } from './bond-graph.ts';
import { cheapestPath, type Goal, reachOf } from './path-search.ts';

/** To whom: a person, whoever works at an organisation (its key in the graph), or whoever fits. */
export type PathGoal =
  | { readonly person: string }
  | { readonly organisation: string }
  | { readonly fits: (id: string) => boolean };

/** One step of a path: whom somebody asks, and why that may work; `all` are the reasons, `reason` the strongest. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly reason: BondReason;
  readonly all: readonly BondReason[];
  readonly strength: number;
}

/** A way to somebody. `people` begins with you and ends with them; `score` is the chance that all steps work, 0 to 1. */
export interface IntroductionPath {
  readonly people: readonly string[];
  readonly score: number;
  readonly steps: readonly PathStep[];
}

/** How a question is answered. */
export interface PathChoice {
  /** Whose paths; `me` unless given. */
  readonly from?: string;
  /** At most so many paths; 3 unless given. */
  readonly limit?: number;
  /** At most so many people between, 0 to 3; 3 unless given. */
  readonly between?: number;
}

const mostBetween = 3;
/** A path that is less likely than this part of the best is not worth naming. */
const leastOfBest = 0.08;

/**
 * The best ways to somebody through who knows whom (T3), the likeliest first, each asking somebody else first. With
 * `{ organisation }` or `{ fits }` paths end at different people where they can. Empty where there is no way.
 */
export function findPaths(
  graph: BondGraph,
  goal: PathGoal,
  { from = 'me', limit = 3, between = mostBetween }: PathChoice = {},
): readonly IntroductionPath[] {
  const start = graph.place(from);
  if (start === undefined || limit < 1) return [];
  const ends = endsOf(graph, goal, start);
  const steps = Math.max(0, Math.min(mostBetween, Math.floor(between))) + 1;
  const reach = reachOf(graph, ends, steps);
  const asked = new Set<number>();
  const reached = new Map<number, number>();
  const found: IntroductionPath[] = [];
  while (found.length < limit) {
    const search: Goal = { ends, steps, reach, asked, reached };
    const path = cheapestPath(graph, start, search);
    if (!path) break;
    found.push(toPath(graph, path));
    asked.add(path[1] as number);
    const end = path.at(-1) as number;
    reached.set(end, (reached.get(end) ?? 0) + 1);
  }
  const best = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score >= best * leastOfBest).sort((a, b) => b.score - a.score);
}

function endsOf(graph: BondGraph, goal: PathGoal, start: number): ReadonlySet<number> {
  const ends = new Set<number>();
  if ('person' in goal) {
    const place = graph.place(goal.person);
    if (place !== undefined) ends.add(place);
  } else if ('organisation' in goal) {
    for (const place of graph.at(goal.organisation)) ends.add(place);
  } else {
    for (const [place, id] of graph.ids().entries()) if (goal.fits(id)) ends.add(place);
  }
  ends.delete(start);
  return ends;
}

function toPath(graph: BondGraph, path: readonly number[]): IntroductionPath {
  const steps = path.slice(1).map((to, at): PathStep => {
    const from = path[at] as number;
    const link = graph.linksOf(from).get(to);
    const all = link?.reasons ?? [];
    return {
      from: graph.id(from),
      to: graph.id(to),
      reason: strongestReason(all) ?? { type: 'met-through' },
      all,
      strength: Math.exp(-(link?.cost ?? 0)),
    };
  });
  const score = steps.reduce((chance, { strength }) => chance * strength, 1);
  return { people: path.map((place) => graph.id(place)), score, steps };
}
