import type { EventYield, HarvestItem, YearReview } from '@kennis/domain';
import { expect, test } from 'vitest';
import { yieldPoints } from './yield-points.ts';

test('[E3] harvest of months later stands at its own day, with a thread from the event it grew from', () => {
  const tip = harvest('f1', '2026-09-01');
  const points = yieldPoints(review([event('e1', '2026-01-01', 4, [tip])], [tip]));
  expect(points.threads).toEqual([{ event: 'e1', harvest: 'f1' }]);
  expect(points.events).toMatchObject([{ id: 'e1', at: 0, enjoyment: 4 }]);
  expect(points.harvest).toHaveLength(1);
  expect(points.harvest[0]?.at).toBeGreaterThan(0.6);
});

test('the picture runs on to harvest that came after the period', () => {
  const later = harvest('f1', '2027-06-01');
  const points = yieldPoints({
    ...review([event('e1', '2026-02-01', null, [later])], []),
    grewLater: [later],
  });
  expect(points.to).toBe('2027-06-01');
  expect(points.years.map(({ year }) => year)).toEqual([2026, 2027]);
});

test('[P8] where only presence fits, nothing is drawn', () => {
  expect(yieldPoints(review([event('e1', '2026-02-01', null, [], 'funeral')], [])).events).toEqual([]);
});

function harvest(id: string, on: string): HarvestItem {
  const fields = { person: 'p', by: 'them', what: 'information', text: 'a tip', on };
  return { favour: { kind: 'favour', id, fields, deletedAt: null }, root: null, tookDays: 3 } as HarvestItem;
}

function event(
  id: string,
  on: string,
  enjoyment: number | null,
  grown: readonly HarvestItem[],
  kind = 'club',
): EventYield {
  const fields = { name: 'Club', kind, on };
  return {
    event: { kind: 'event', id, fields, deletedAt: null },
    yield: { enjoyment, harvest: grown },
  } as never;
}

function review(events: readonly EventYield[], received: readonly HarvestItem[]): YearReview {
  const period = { of: 'year', from: '2026-01-01', to: '2026-12-31', year: 2026 };
  return { period, events, yield: { harvest: received }, grewLater: [] } as never;
}
