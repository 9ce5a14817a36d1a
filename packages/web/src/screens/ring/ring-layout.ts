/** Somebody to place: how warm (0 to 1, null where you never spoke), and their tags. */
export interface RingGuest {
  readonly id: string;
  readonly name: string;
  readonly share: number | null;
  readonly tags: readonly string[];
}

/** A part of the ring between two angles (radians, clockwise from the top); `tag` null is for everybody else. */
export interface Sector {
  readonly tag: string | null;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A person with their place, the middle being 0, 0 and the rim 1. */
export interface Placed<Guest extends RingGuest> {
  readonly guest: Guest;
  readonly x: number;
  readonly y: number;
  readonly sector: number;
}

/** The ring: its sectors, and everybody placed, warmest first. */
export interface Ring<Guest extends RingGuest> {
  readonly sectors: readonly Sector[];
  readonly placed: readonly Placed<Guest>[];
}

const mostSectors = 6;
const fewestInSector = 3;
const narrowest = Math.PI / 7;
const full = 2 * Math.PI;
const inner = 0.16;
const outer = 0.9;
/** Where those stand to whom you never spoke. */
export const newRadius = 1;
const tries = 14;
const golden = 0.618034;

/** How far from the middle: the warmer, the nearer (K2). */
export function radiusOf(share: number | null): number {
  return share === null ? newRadius : inner + (1 - share) * (outer - inner);
}

/** Places everybody: the largest tags are sectors, the rest stand together. The same guests give the same ring. */
export function layRing<Guest extends RingGuest>(guests: readonly Guest[]): Ring<Guest> {
  const sectors = sectorsOf(guests);
  const placed: Placed<Guest>[] = [];
  const warmestFirst = guests.toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.id < b.id ? -1 : 1));
  const turns = sectors.map(() => 0.5);
  for (const guest of warmestFirst) {
    const sector = sectorFor(sectors, guest);
    const { from = 0, to = full } = sectors[sector] ?? {};
    const turn = turns[sector] ?? 0;
    turns[sector] = turn + golden;
    placed.push({ guest, sector, ...freest(placed, radiusOf(guest.share), from, to, turn) });
  }
  return { sectors, placed };
}

function sectorsOf(guests: readonly RingGuest[]): readonly Sector[] {
  const counts = new Map<string, number>();
  for (const { tags } of guests) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const largest = [...counts]
    .filter(([, count]) => count >= fewestInSector)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostSectors)
    .map(([tag]) => ({ tag }));
  const named = [...largest, { tag: null }];
  const held = named.map(() => 0);
  for (const guest of guests) {
    const at = sectorFor(named, guest);
    held[at] = (held[at] ?? 0) + 1;
  }
  return anglesOf(named.flatMap(({ tag }, at) => (held[at] ? [{ tag, count: held[at] }] : [])));
}

/** Wide by how many are in it, and wide enough for a name. */
function anglesOf(
  parts: readonly { readonly tag: string | null; readonly count: number }[],
): readonly Sector[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const free = full - parts.length * narrowest;
  let from = 0;
  return parts.map(({ tag, count }) => {
    const to = from + narrowest + (free * count) / Math.max(1, total);
    const sector = { tag, from, to, count };
    from = to;
    return sector;
  });
}

/** Of several tags the one fewest people have: it says most. */
function sectorFor(sectors: readonly Pick<Sector, 'tag'>[], { tags }: RingGuest): number {
  const at = sectors.findLastIndex(({ tag }) => tag !== null && tags.includes(tag));
  return at >= 0 ? at : sectors.length - 1;
}

/** The angle, of some in the sector, that is furthest from who stands there already. */
function freest(
  placed: readonly Placed<RingGuest>[],
  radius: number,
  from: number,
  to: number,
  turn: number,
): { readonly x: number; readonly y: number } {
  const edge = Math.min(0.06 / radius, (to - from) / 6);
  let best = { x: 0, y: 0, room: -1 };
  for (let step = 0; step < tries; step++) {
    const part = (turn + step / tries) % 1;
    const angle = from + edge + part * (to - from - 2 * edge);
    const spot = { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
    const room = roomAt(placed, spot, best.room);
    if (room > best.room) best = { ...spot, room };
  }
  return { x: best.x, y: best.y };
}

/** The squared distance to the nearest; ends early where it is no better than what was found. */
function roomAt(
  placed: readonly Placed<RingGuest>[],
  { x, y }: { readonly x: number; readonly y: number },
  enough: number,
): number {
  let nearest = 8;
  for (const other of placed) {
    const distance = (other.x - x) ** 2 + (other.y - y) ** 2;
    if (distance < nearest) nearest = distance;
    if (nearest <= enough) return nearest;
  }
  return nearest;
}
