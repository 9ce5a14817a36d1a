import { at, inner, type MatchingState, none, outer, unlabelled } from './matching-state.ts';

/** Makes one blossom of the cycle that `edge` closes, with `base` at its root, and hands its inner vertices to the search. */
export function addBlossom(state: MatchingState, base: number, edge: number): void {
  const root = at(state.top, base);
  const blossom = state.unused.pop() as number;
  const { parts, links } = cycleOf(state, root, edge);
  state.base[blossom] = base;
  state.parent[blossom] = none;
  state.parent[root] = blossom;
  for (const part of parts) state.parent[part] = blossom;
  state.parts[blossom] = parts;
  state.links[blossom] = links;
  state.label[blossom] = outer;
  state.labelEnd[blossom] = at(state.labelEnd, root);
  state.dual[blossom] = 0;
  for (const vertex of state.vertices(blossom)) {
    if (at(state.label, at(state.top, vertex)) === inner) state.queue.push(vertex);
    state.top[vertex] = blossom;
  }
  gatherBestEdges(state, blossom);
}

/** The blossoms from the root to one end of the edge, over it, and from its other end back, with the endpoints between. */
function cycleOf(
  state: MatchingState,
  root: number,
  edge: number,
): { readonly parts: readonly number[]; readonly links: readonly number[] } {
  const parts: number[] = [];
  const links: number[] = [];
  for (let b = state.topAt(2 * edge); b !== root; b = state.topAt(at(state.labelEnd, b))) {
    parts.push(b);
    links.push(at(state.labelEnd, b));
  }
  parts.push(root);
  parts.reverse();
  links.reverse();
  links.push(2 * edge);
  for (let b = state.topAt(2 * edge + 1); b !== root; b = state.topAt(at(state.labelEnd, b))) {
    parts.push(b);
    links.push(at(state.labelEnd, b) ^ 1);
  }
  return { parts, links };
}

/** The edges of least slack from the new blossom to every other outer one. */
function gatherBestEdges(state: MatchingState, blossom: number): void {
  const best = new Map<number, number>();
  for (const part of state.parts[blossom] ?? []) {
    for (const edge of state.bestEdges[part] ?? edgesOf(state, part)) keepLeast(state, blossom, edge, best);
    state.bestEdges[part] = null;
    state.bestEdge[part] = none;
  }
  const edges = [...best.values()];
  state.bestEdges[blossom] = edges;
  state.bestEdge[blossom] = leastSlack(state, edges);
}

function keepLeast(state: MatchingState, blossom: number, edge: number, best: Map<number, number>): void {
  const [a, b] = [state.topAt(2 * edge), state.topAt(2 * edge + 1)];
  const other = a === blossom ? b : a;
  if (other === blossom || at(state.label, other) !== outer) return;
  const known = best.get(other);
  if (known === undefined || state.slack(edge) < state.slack(known)) best.set(other, edge);
}

function edgesOf(state: MatchingState, blossom: number): number[] {
  return state.vertices(blossom).flatMap((vertex) => {
    const ends = state.near.subarray(at(state.firstNear, vertex), at(state.firstNear, vertex + 1));
    return Array.from(ends, (end) => end >> 1);
  });
}

function leastSlack(state: MatchingState, edges: readonly number[]): number {
  let best: number = none;
  for (const edge of edges) if (best === none || state.slack(edge) < state.slack(best)) best = edge;
  return best;
}

/**
 * Takes a blossom apart into its parts. At the end of a stage those without dual value come apart too; during one, the parts of
 * an inner blossom get the labels that they had as an alternating path.
 */
export function expandBlossom(state: MatchingState, blossom: number, atEnd: boolean): void {
  for (const part of state.parts[blossom] ?? []) {
    state.parent[part] = none;
    if (part < state.count) state.top[part] = part;
    else if (atEnd && state.dual[part] === 0) expandBlossom(state, part, true);
    else for (const vertex of state.vertices(part)) state.top[vertex] = part;
  }
  if (!atEnd && at(state.label, blossom) === inner) relabelParts(state, blossom);
  state.label[blossom] = unlabelled;
  state.labelEnd[blossom] = none;
  state.parts[blossom] = null;
  state.links[blossom] = null;
  state.base[blossom] = none;
  state.bestEdges[blossom] = null;
  state.bestEdge[blossom] = none;
  state.unused.push(blossom);
}

/** Walks round the old blossom: from the part where the label came in, by the even way to the base, then the rest. */
function relabelParts(state: MatchingState, blossom: number): void {
  const [parts, links] = [state.parts[blossom] ?? [], state.links[blossom] ?? []];
  const entry = state.topAt(at(state.labelEnd, blossom) ^ 1);
  const walk = walkToBase(parts.indexOf(entry), parts.length);
  let end = at(state.labelEnd, blossom);
  let place = walk.from;
  for (; place !== 0; place += 2 * walk.step) {
    state.label[at(state.vertexAt, end ^ 1)] = unlabelled;
    const over = linkAt(links, place - walk.back) ^ walk.back;
    state.label[at(state.vertexAt, over ^ 1)] = unlabelled;
    state.assign(at(state.vertexAt, end ^ 1), inner, end);
    state.tight[over >> 1] = 1;
    end = linkAt(links, place + walk.step - walk.back) ^ walk.back;
    state.tight[end >> 1] = 1;
  }
  const base = linkAt(parts, place);
  for (const each of [at(state.vertexAt, end ^ 1), base]) {
    state.label[each] = inner;
    state.labelEnd[each] = end;
  }
  state.bestEdge[base] = none;
  for (place += walk.step; linkAt(parts, place) !== entry; place += walk.step)
    relabelRest(state, linkAt(parts, place));
}

/** A part off the path keeps a label only where the search had reached one of its vertices. */
function relabelRest(state: MatchingState, part: number): void {
  if (at(state.label, part) === outer) return;
  const reached = state.vertices(part).find((vertex) => at(state.label, vertex) !== unlabelled);
  if (reached === undefined) return;
  state.label[reached] = unlabelled;
  state.label[at(state.vertexAt, at(state.mate, at(state.base, part)))] = unlabelled;
  state.assign(reached, inner, at(state.labelEnd, reached));
}

/** The direction from a part to the base over an even number of links; counted below zero when it goes on past the last part. */
export function walkToBase(
  part: number,
  length: number,
): { readonly from: number; readonly step: 1 | -1; readonly back: 0 | 1 } {
  return part % 2 === 1 ? { from: part - length, step: 1, back: 0 } : { from: part, step: -1, back: 1 };
}

/** An entry counted round: -1 is the last. */
export function linkAt(round: readonly number[], place: number): number {
  return round.at(place) as number;
}
