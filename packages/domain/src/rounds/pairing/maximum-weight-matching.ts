import { augment } from './augment.ts';
import { addBlossom, expandBlossom } from './blossoms.ts';
import { adjustDuals } from './duals.ts';
import { at, inner, MatchingState, none, outer, unlabelled, type WeightedEdge } from './matching-state.ts';
import { startNear } from './start-near.ts';

/** Pairs of vertices, and the dual values that prove them best. */
export interface Matching {
  /** Of each vertex the one it is paired with, or -1. */
  readonly mates: Int32Array;
  /** For every edge duals[from] + duals[to] is at least twice its weight, apart from edges within a blossom. */
  readonly duals: Float64Array;
}

/**
 * The pairs with the largest total weight in any graph of `count` vertices; with `mostPairs` the largest among the matchings with
 * as many pairs as there can be, and with `everybody` the same, faster, where all vertices can be paired. At most one edge per pair, no edge from a vertex to itself; whole numbers below 2^50 are
 * reckoned exactly. Edmonds' blossoms with dual values, in O(n³): Z. Galil, "Efficient algorithms for finding maximum matching
 * in graphs", ACM Computing Surveys 18 (1986), §§ 3-4.
 */
export function maximumWeightMatching(
  count: number,
  edges: readonly WeightedEdge[],
  {
    mostPairs = false,
    everybody = false,
  }: { readonly mostPairs?: boolean; readonly everybody?: boolean } = {},
): Matching {
  const state = new MatchingState(count, edges);
  if (everybody) startNear(state);
  while (runStage(state, mostPairs || everybody)) endStage(state);
  const mates = Int32Array.from(state.mate, (end) => (end === none ? none : at(state.vertexAt, end)));
  return { mates, duals: state.dual.slice(0, count) };
}

/** Grows trees from all free vertices until one path more can be matched; false where none is left. */
function runStage(state: MatchingState, mostPairs: boolean): boolean {
  state.label.fill(unlabelled);
  state.bestEdge.fill(none);
  state.bestEdges.fill(null, state.count);
  state.tight.fill(0);
  state.queue = [];
  for (let v = 0; v < state.count; v++) {
    if (at(state.mate, v) === none && at(state.label, at(state.top, v)) === unlabelled)
      state.assign(v, outer, none);
  }
  for (;;) {
    if (growTrees(state)) return true;
    const change = adjustDuals(state, mostPairs);
    if (change.type === 'best') return false;
    if (change.type === 'expand') expandBlossom(state, change.blossom, false);
    else {
      state.tight[change.edge] = 1;
      state.queue.push(at(state.vertexAt, change.end));
    }
  }
}

/** Goes through the outer vertices that were not looked at yet; true as soon as a path was matched. */
function growTrees(state: MatchingState): boolean {
  for (let v = state.queue.pop(); v !== undefined; v = state.queue.pop()) {
    const past = at(state.firstNear, v + 1);
    for (let place = at(state.firstNear, v); place < past; place++) {
      if (lookAt(state, v, at(state.near, place))) return true;
    }
  }
  return false;
}

/** Follows one edge from an outer vertex; true where it completed a path between two free vertices. */
function lookAt(state: MatchingState, from: number, end: number): boolean {
  const edge = end >> 1;
  const to = at(state.vertexAt, end);
  const [here, there] = [at(state.top, from), at(state.top, to)];
  if (here === there) return false;
  const slack = state.tight[edge] ? 0 : state.slack(edge);
  if (slack <= 0) {
    state.tight[edge] = 1;
    return followTight(state, from, to, end);
  }
  if (at(state.label, there) === outer) keepBest(state, here, edge, slack);
  else if (at(state.label, to) === unlabelled) keepBest(state, to, edge, slack);
  return false;
}

function followTight(state: MatchingState, from: number, to: number, end: number): boolean {
  const there = at(state.top, to);
  if (at(state.label, there) === unlabelled) state.assign(to, inner, end ^ 1);
  else if (at(state.label, there) === outer) {
    const base = state.commonBase(from, to);
    if (base === none) {
      augment(state, end >> 1);
      return true;
    }
    addBlossom(state, base, end >> 1);
  } else if (at(state.label, to) === unlabelled) {
    state.label[to] = inner;
    state.labelEnd[to] = end ^ 1;
  }
  return false;
}

function keepBest(state: MatchingState, blossom: number, edge: number, slack: number): void {
  const best = at(state.bestEdge, blossom);
  if (best === none || slack < state.slack(best)) state.bestEdge[blossom] = edge;
}

/** Outer blossoms that ended without dual value are no longer needed. */
function endStage(state: MatchingState): void {
  for (let b = state.count; b < 2 * state.count; b++) {
    const whole = at(state.parent, b) === none && at(state.base, b) !== none;
    if (whole && at(state.label, b) === outer && state.dual[b] === 0) expandBlossom(state, b, true);
  }
}
