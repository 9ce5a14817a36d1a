import { linkAt, walkToBase } from './blossoms.ts';
import { at, type MatchingState, none } from './matching-state.ts';

/** Swaps matched and unmatched edges from both ends of a tight edge to the free vertices at the roots: one pair more. */
export function augment(state: MatchingState, edge: number): void {
  for (const start of [2 * edge + 1, 2 * edge]) {
    let end = start;
    let vertex = at(state.vertexAt, end ^ 1);
    for (;;) {
      const blossom = at(state.top, vertex);
      if (blossom >= state.count) rebase(state, blossom, vertex);
      state.mate[vertex] = end;
      if (at(state.labelEnd, blossom) === none) break;
      const above = state.topAt(at(state.labelEnd, blossom));
      end = at(state.labelEnd, above);
      vertex = at(state.vertexAt, end);
      const near = at(state.vertexAt, end ^ 1);
      if (above >= state.count) rebase(state, above, near);
      state.mate[near] = end;
      end ^= 1;
    }
  }
}

/** Matches the parts of a blossom anew, so that `vertex` is the one that is matched outside it. */
function rebase(state: MatchingState, blossom: number, vertex: number): void {
  let part = vertex;
  while (at(state.parent, part) !== blossom) part = at(state.parent, part);
  if (part >= state.count) rebase(state, part, vertex);
  const [parts, links] = [state.parts[blossom] ?? [], state.links[blossom] ?? []];
  const first = parts.indexOf(part);
  const walk = walkToBase(first, parts.length);
  for (let place = walk.from; place !== 0; ) {
    place += walk.step;
    const end = linkAt(links, place - walk.back) ^ walk.back;
    matchInside(state, linkAt(parts, place), at(state.vertexAt, end), end ^ 1);
    place += walk.step;
    matchInside(state, linkAt(parts, place), at(state.vertexAt, end ^ 1), end);
  }
  state.parts[blossom] = [...parts.slice(first), ...parts.slice(0, first)];
  state.links[blossom] = [...links.slice(first), ...links.slice(0, first)];
  state.base[blossom] = vertex;
}

function matchInside(state: MatchingState, part: number, vertex: number, end: number): void {
  if (part >= state.count) rebase(state, part, vertex);
  state.mate[vertex] = end;
}
