import { at, inner, type MatchingState, none, outer, unlabelled } from './matching-state.ts';

/** What became possible by changing the dual values: nothing more, an edge to follow from `end`, or a blossom to take apart. */
export type DualChange =
  | { readonly type: 'best' }
  | { readonly type: 'edge'; readonly edge: number; readonly end: number }
  | { readonly type: 'expand'; readonly blossom: number };

interface Step {
  readonly by: number;
  readonly change: DualChange;
}

/** Lowers the outer and raises the inner dual values by as much as they may go, and says what that made possible. */
export function adjustDuals(state: MatchingState, mostPairs: boolean): DualChange {
  const steps = [toUnlabelled(state), betweenOuter(state), toExpand(state)];
  const first = steps.reduce<Step | null>((a, b) => (a === null || (b && b.by < a.by) ? b : a), null);
  const lowest = state.dual.subarray(0, state.count).reduce((least, dual) => Math.min(least, dual), Infinity);
  const end: Step = { by: mostPairs ? Math.max(0, lowest) : lowest, change: { type: 'best' } };
  const step = first === null || (!mostPairs && end.by < first.by) ? end : first;
  for (let v = 0; v < state.count; v++) shift(state, v, at(state.label, at(state.top, v)), -step.by);
  for (let b = state.count; b < 2 * state.count; b++) {
    const whole = at(state.base, b) !== none && at(state.parent, b) === none;
    if (whole) shift(state, b, at(state.label, b), step.by);
  }
  return step.change;
}

function shift(state: MatchingState, blossom: number, label: number, by: number): void {
  if (label === outer) state.dual[blossom] = at(state.dual, blossom) + by;
  else if (label === inner) state.dual[blossom] = at(state.dual, blossom) - by;
}

/** Until an edge from an outer to an unlabelled vertex is tight. */
function toUnlabelled(state: MatchingState): Step | null {
  let [best, by]: [number, number] = [none, Infinity];
  for (let v = 0; v < state.count; v++) {
    const edge = at(state.bestEdge, v);
    if (edge === none || at(state.label, at(state.top, v)) !== unlabelled) continue;
    const slack = state.slack(edge);
    if (slack < by) [best, by] = [edge, slack];
  }
  if (best === none) return null;
  const end = at(state.label, state.topAt(2 * best)) === unlabelled ? 2 * best + 1 : 2 * best;
  return { by, change: { type: 'edge', edge: best, end } };
}

/** Until an edge between two outer blossoms is tight. */
function betweenOuter(state: MatchingState): Step | null {
  let [best, by]: [number, number] = [none, Infinity];
  for (let b = 0; b < 2 * state.count; b++) {
    const edge = at(state.bestEdge, b);
    if (edge === none || at(state.parent, b) !== none || at(state.label, b) !== outer) continue;
    const half = state.slack(edge) / 2;
    if (half < by) [best, by] = [edge, half];
  }
  return best === none ? null : { by, change: { type: 'edge', edge: best, end: 2 * best } };
}

/** Until an inner blossom has no dual value left. */
function toExpand(state: MatchingState): Step | null {
  let [best, by]: [number, number] = [none, Infinity];
  for (let b = state.count; b < 2 * state.count; b++) {
    const whole = at(state.base, b) !== none && at(state.parent, b) === none;
    if (whole && at(state.label, b) === inner && at(state.dual, b) < by) [best, by] = [b, at(state.dual, b)];
  }
  return best === none ? null : { by, change: { type: 'expand', blossom: best } };
}
