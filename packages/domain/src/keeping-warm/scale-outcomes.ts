/**
 * How often contact came within a horizon, by exposure: `-ln` of the chance that it stayed away, at scale 1. Whole numbers in
 * bins, so that order and device make no difference.
 */
export interface ScaleOutcomes {
  readonly came: Map<number, number>;
  readonly stayedAway: Map<number, number>;
  add(exposure: number, came: boolean): void;
}

const binsPerDoubling = 8;
/** How many outcomes at scale 1 the start counts for. */
const priorWeight = 5;
/** With fewer outcomes the scale stays where it starts. */
const fewest = 30;
const least = 0.1;
const most = 5;
const halvings = 40;

/** Nothing seen yet. */
export function emptyOutcomes(): ScaleOutcomes {
  const came = new Map<number, number>();
  const stayedAway = new Map<number, number>();
  return {
    came,
    stayedAway,
    add(exposure, hasCome) {
      const counts = hasCome ? came : stayedAway;
      const bin = Math.round(binsPerDoubling * Math.log2(exposure));
      counts.set(bin, (counts.get(bin) ?? 0) + 1);
    },
  };
}

/**
 * The scale under which these outcomes are most likely, drawn towards 1 by a gamma prior; 1 where there are
 * few. With exposure c the chance of contact is
 * 1 - exp(-s c), so the slope of the likelihood falls with s and is zero in one place.
 */
export function scaleOfOutcomes({ came, stayedAway }: ScaleOutcomes): number {
  if (countOf(came) + countOf(stayedAway) < fewest) return 1;
  const away = [...stayedAway].sort(byBin).reduce((sum, [bin, count]) => sum + count * exposureOf(bin), 0);
  const met = [...came].sort(byBin).map(([bin, count]) => [exposureOf(bin), count] as const);
  const slope = (scale: number): number =>
    met.reduce((sum, [exposure, count]) => sum + (count * exposure) / Math.expm1(scale * exposure), 0) -
    away +
    priorWeight / scale -
    priorWeight;
  let [low, high] = [least, most];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return Math.round(low * 100) / 100;
}

function countOf(bins: ReadonlyMap<number, number>): number {
  return [...bins.values()].reduce((sum, count) => sum + count, 0);
}

function exposureOf(bin: number): number {
  return 2 ** (bin / binsPerDoubling);
}

function byBin([a]: readonly [number, number], [b]: readonly [number, number]): number {
  return a - b;
}
