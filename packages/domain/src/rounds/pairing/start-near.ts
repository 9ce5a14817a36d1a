import { at, type MatchingState, none } from './matching-state.ts';

/**
 * Starts from dual values as low as one look at each vertex allows, with the pairs that these make tight. Only for a matching of
 * everybody: elsewhere free vertices must end with equal dual values.
 */
export function startNear(state: MatchingState): void {
  const { count, dual, weight, vertexAt } = state;
  dual.fill(Number.NEGATIVE_INFINITY, 0, count);
  for (let p = 0; p < vertexAt.length; p++) {
    const vertex = at(vertexAt, p);
    dual[vertex] = Math.max(at(dual, vertex), at(weight, p >> 1));
  }
  for (let v = 0; v < count; v++) if (at(state.mate, v) === none) tighten(state, v);
}

/** Lowers the dual value of a free vertex until an edge is tight, and takes that where the other is free too. */
function tighten(state: MatchingState, vertex: number): void {
  let [best, least]: [number, number] = [none, Number.POSITIVE_INFINITY];
  for (let place = at(state.firstNear, vertex); place < at(state.firstNear, vertex + 1); place++) {
    const end = at(state.near, place);
    const slack = state.slack(end >> 1);
    const free = at(state.mate, at(state.vertexAt, end)) === none;
    if (slack < least || (slack === least && free)) [best, least] = [end, slack];
  }
  if (best === none) {
    state.dual[vertex] = 0;
    return;
  }
  state.dual[vertex] = at(state.dual, vertex) - least;
  const other = at(state.vertexAt, best);
  if (at(state.mate, other) !== none) return;
  state.mate[vertex] = best;
  state.mate[other] = best ^ 1;
}
