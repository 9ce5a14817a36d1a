/** An edge between two vertices (numbers from 0), with its weight. */
export type WeightedEdge = readonly [from: number, to: number, weight: number];

/** No vertex, edge, endpoint or blossom. */
export const none = -1;

/** What the search knows of a blossom at the top: nothing, at even (`outer`) or odd (`inner`) distance from a free one. */
export const unlabelled = 0;
export const outer = 1;
export const inner = 2;
/** Passed on the way up from the edge that is looked at. */
const passed = 4;

/**
 * Everything the search for a matching keeps. Vertices are blossoms too (the first `count`); those with parts have numbers from
 * `count`. Edge k has the endpoints 2k and 2k + 1; an endpoint stands for the vertex at that end, its other end is `p ^ 1`.
 */
export class MatchingState {
  readonly count: number;
  readonly weight: Float64Array;
  /** The vertex at each endpoint. */
  readonly vertexAt: Int32Array;
  /** Of vertex v: the far endpoints of its edges, from `firstNear[v]` to `firstNear[v + 1]`. */
  readonly near: Int32Array;
  readonly firstNear: Int32Array;
  /** Of a vertex: the far endpoint of its matched edge. */
  readonly mate: Int32Array;
  /** Of a vertex: the blossom at the top in which it lies. */
  readonly top: Int32Array;
  readonly parent: Int32Array;
  readonly base: Int32Array;
  /** Parts of a blossom in order round it, the base first, and the endpoints of the edges between them. */
  readonly parts: (readonly number[] | null)[];
  readonly links: (readonly number[] | null)[];
  readonly label: Uint8Array;
  /** The endpoint through which the label came. */
  readonly labelEnd: Int32Array;
  /** Of an inner vertex or unlabelled one: its edge of least slack to an outer one; of an outer blossom: to another outer one. */
  readonly bestEdge: Int32Array;
  readonly bestEdges: (readonly number[] | null)[];
  readonly dual: Float64Array;
  /** Edges known to have no slack. */
  readonly tight: Uint8Array;
  readonly unused: number[];
  queue: number[] = [];

  constructor(count: number, edges: readonly WeightedEdge[]) {
    this.count = count;
    this.weight = Float64Array.from(edges, ([, , weight]) => weight);
    this.vertexAt = Int32Array.from({ length: 2 * edges.length }, (_, p) => edges[p >> 1]?.[p & 1] ?? none);
    this.firstNear = new Int32Array(count + 1);
    this.near = this.#nearOfEach();
    this.mate = new Int32Array(count).fill(none);
    this.top = Int32Array.from({ length: count }, (_, v) => v);
    this.parent = new Int32Array(2 * count).fill(none);
    this.base = Int32Array.from({ length: 2 * count }, (_, b) => (b < count ? b : none));
    this.parts = new Array(2 * count).fill(null);
    this.links = new Array(2 * count).fill(null);
    this.label = new Uint8Array(2 * count);
    this.labelEnd = new Int32Array(2 * count).fill(none);
    this.bestEdge = new Int32Array(2 * count).fill(none);
    this.bestEdges = new Array(2 * count).fill(null);
    const largest = this.weight.reduce((most, weight) => Math.max(most, weight), 0);
    this.dual = Float64Array.from({ length: 2 * count }, (_, b) => (b < count ? largest : 0));
    this.tight = new Uint8Array(edges.length);
    this.unused = Array.from({ length: count }, (_, at) => 2 * count - 1 - at);
  }

  #nearOfEach(): Int32Array {
    const { vertexAt, firstNear } = this;
    for (const vertex of vertexAt) firstNear[vertex + 1] = (firstNear[vertex + 1] ?? 0) + 1;
    for (let v = 0; v < this.count; v++) firstNear[v + 1] = at(firstNear, v + 1) + at(firstNear, v);
    const next = firstNear.slice();
    const near = new Int32Array(vertexAt.length);
    for (let p = 0; p < vertexAt.length; p++) {
      const vertex = at(vertexAt, p);
      near[at(next, vertex)] = p ^ 1;
      next[vertex] = at(next, vertex) + 1;
    }
    return near;
  }

  /** Twice what the edge lacks to be tight; not for edges within a blossom. */
  slack(edge: number): number {
    const { dual, vertexAt, weight } = this;
    return at(dual, at(vertexAt, 2 * edge)) + at(dual, at(vertexAt, 2 * edge + 1)) - 2 * at(weight, edge);
  }

  /** The vertices in a blossom. */
  vertices(blossom: number, found: number[] = []): number[] {
    if (blossom < this.count) found.push(blossom);
    else for (const part of this.parts[blossom] ?? []) this.vertices(part, found);
    return found;
  }

  /** The blossom at the top at the far side of an endpoint. */
  topAt(endpoint: number): number {
    return at(this.top, at(this.vertexAt, endpoint));
  }

  /** Labels the blossom of a vertex, reached through `endpoint`; behind an inner one its mate becomes outer. */
  assign(vertex: number, label: typeof outer | typeof inner, endpoint: number): void {
    const blossom = at(this.top, vertex);
    for (const each of [vertex, blossom]) {
      this.label[each] = label;
      this.labelEnd[each] = endpoint;
      this.bestEdge[each] = none;
    }
    if (label === outer) {
      this.vertices(blossom, this.queue);
      return;
    }
    const matched = at(this.mate, at(this.base, blossom));
    this.assign(at(this.vertexAt, matched), outer, matched ^ 1);
  }

  /** The base of the blossom that an edge between two outer vertices closes, or `none` where it joins two trees. */
  commonBase(from: number, to: number): number {
    const path: number[] = [];
    let found: number = none;
    for (let [v, w] = [from, to]; v !== none || w !== none; ) {
      const blossom = at(this.top, v);
      if (at(this.label, blossom) & passed) {
        found = at(this.base, blossom);
        break;
      }
      path.push(blossom);
      this.label[blossom] = outer | passed;
      v = this.#twoUp(blossom);
      if (w !== none) [v, w] = [w, v];
    }
    for (const blossom of path) this.label[blossom] = outer;
    return found;
  }

  #twoUp(blossom: number): number {
    const end = at(this.labelEnd, blossom);
    if (end === none) return none;
    return at(this.vertexAt, at(this.labelEnd, this.topAt(end)));
  }
}

/** An entry that is known to be there. */
export function at(numbers: { readonly [index: number]: number }, index: number): number {
  return numbers[index] as number;
}
