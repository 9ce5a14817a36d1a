import { expect, test } from 'vitest';
import { layRing, type RingGuest, radiusOf } from './ring-layout.ts';

const guests: readonly RingGuest[] = Array.from({ length: 500 }, (_, at) => ({
  id: `p${String(at).padStart(3, '0')}`,
  name: `Person ${at}`,
  share: at % 9 === 0 ? null : ((at * 37) % 100) / 100,
  tags: [['golf'], ['school', 'golf'], ['work'], []][at % 4] ?? [],
}));

test('[K2] the warmer somebody is, the nearer they stand; who was never spoken stands outside', () => {
  expect(radiusOf(0.9)).toBeLessThan(radiusOf(0.3));
  expect(radiusOf(null)).toBeGreaterThan(radiusOf(0));
  const { placed } = layRing(guests);
  for (const { guest, x, y } of placed) expect(Math.hypot(x, y)).toBeCloseTo(radiusOf(guest.share), 6);
});

test('everybody stands in the sector of their rarest tag, the rest together', () => {
  const { sectors, placed } = layRing(guests);
  expect(sectors.map(({ tag }) => tag)).toEqual(['golf', 'work', 'school', null].toSorted(byCount));
  for (const { guest, sector } of placed) {
    const { tag } = sectors[sector] ?? { tag: undefined };
    expect(guest.tags.length === 0 ? tag : guest.tags[0]).toBe(guest.tags.length === 0 ? null : tag);
  }
  expect(sectors.at(-1)?.to).toBeCloseTo(2 * Math.PI, 6);
});

test('the same people give the same ring, in whatever order they come', () => {
  expect(layRing(guests.toReversed()).placed).toEqual(layRing(guests).placed);
});

test('nobody is left out, and a ring without tags is one sector', () => {
  const { sectors, placed } = layRing(guests.map((guest) => ({ ...guest, tags: [] })));
  expect(sectors).toMatchObject([{ tag: null, count: 500 }]);
  expect(placed).toHaveLength(500);
  expect(layRing([])).toEqual({ sectors: [], placed: [] });
});

/** Golf is carried by half of them, the others by a quarter each. */
function byCount(a: string | null, b: string | null): number {
  const order = ['golf', 'school', 'work', null];
  return order.indexOf(a) - order.indexOf(b);
}
