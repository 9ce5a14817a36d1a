import type { Placed, RingGuest } from './ring-layout.ts';

/** A name beside its dot: where it starts or ends, in the units of the drawing. */
export interface RingLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const perLetter = 6.1;
const tall = 13;
const gap = 9;
/** In a crowd no name would find a place else. */
const mostUnder = 1;

/**
 * Names for the warmest, at most `most`, each only where it stands clear of the others, of the middle and of the edges.
 * `radius` is that of the ring, `width` that of the drawing, whose middle is 0.
 */
export function ringLabels(
  placed: readonly Placed<RingGuest>[],
  { radius, width, most }: { readonly radius: number; readonly width: number; readonly most: number },
): readonly RingLabel[] {
  const taken: Box[] = [{ left: -20, right: 20, top: -12, bottom: 12 }];
  const labels: RingLabel[] = [];
  const isFree = (box: Box) =>
    box.left >= -width / 2 &&
    box.right <= width / 2 &&
    !taken.some((each) => overlaps(each, box)) &&
    dotsUnder(placed, box, radius) <= mostUnder;
  for (const { guest, x, y } of placed) {
    if (labels.length >= most || guest.share === null) break;
    const [cx, cy] = [x * radius, y * radius];
    const sides = x >= 0 ? (['start', 'end'] as const) : (['end', 'start'] as const);
    const anchor = sides.find((side) => isFree(boxOf(guest.name, cx, cy, side)));
    if (!anchor) continue;
    taken.push(boxOf(guest.name, cx, cy, anchor));
    const at = anchor === 'start' ? cx + gap : cx - gap;
    labels.push({ id: guest.id, text: guest.name, x: at, y: cy + 4, anchor });
  }
  return labels;
}

/** Other dots that the name would lie on; its own is at the edge of its box. */
function dotsUnder(placed: readonly Placed<RingGuest>[], box: Box, radius: number): number {
  return placed.filter(({ x, y }) => {
    const [cx, cy] = [x * radius, y * radius];
    return cx > box.left + 1 && cx < box.right - 1 && cy > box.top && cy < box.bottom;
  }).length;
}

function boxOf(text: string, x: number, y: number, anchor: 'start' | 'end'): Box {
  const length = text.length * perLetter + gap;
  const left = anchor === 'start' ? x : x - length;
  return { left, right: left + length, top: y - tall / 2, bottom: y + tall / 2 };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
