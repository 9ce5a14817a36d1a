import { expect, test } from 'vitest';
import { ringLabels } from './ring-labels.ts';
import { layRing } from './ring-layout.ts';

const size = { radius: 296, width: 760, most: 26 };

test('names stand clear of each other and within the drawing, the warmest first', () => {
  const guests = Array.from({ length: 200 }, (_, at) => ({
    id: `p${at}`,
    name: `Somebody number ${at}`,
    share: (200 - at) / 200,
    tags: [],
  }));
  const labels = ringLabels(layRing(guests).placed, size);
  expect(labels.length).toBeGreaterThan(3);
  expect(labels.length).toBeLessThanOrEqual(size.most);
  const order = labels.map(({ id }) => Number(id.slice(1)));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  for (const { x } of labels) expect(Math.abs(x)).toBeLessThan(size.width / 2);
  const lines = labels.map(({ y, x, anchor }) => `${Math.round(y)} ${Math.round(x)} ${anchor}`);
  expect(new Set(lines).size).toBe(labels.length);
});

test('who was never spoken has no name in the picture until they are pointed at', () => {
  const { placed } = layRing([{ id: 'a', name: 'Ada', share: null, tags: [] }]);
  expect(ringLabels(placed, size)).toEqual([]);
});
