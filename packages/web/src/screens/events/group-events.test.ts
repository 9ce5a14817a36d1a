import type { EventFields, RecordOf } from '@kennis/domain';
import { expect, test } from 'vitest';
import { groupEvents } from './group-events.ts';

const context = { now: '2026-11-21T19:00:00.000Z', zone: 'Europe/Amsterdam' };
const event = (id: string, on: string, more: Partial<EventFields> = {}): RecordOf<'event'> => ({
  kind: 'event',
  id,
  deletedAt: null,
  fields: { name: id, kind: 'reception', on, ...more },
});
const ids = (listed: readonly { readonly event: { readonly id: string } }[]) =>
  listed.map((each) => each.event.id);

test('groupEvents puts what is coming first, nearest first, and what goes on now among it', () => {
  const groups = groupEvents(
    [
      event('far', '2026-12-24'),
      event('now', '2026-11-21', { startsAt: '19:00' }),
      event('near', '2026-11-26'),
    ],
    [],
    context,
  );
  expect(ids(groups.coming)).toEqual(['now', 'near', 'far']);
  expect(groups.coming[0]?.phase).toBe('now');
});

test('groupEvents sets apart what was just past and waits for looking back', () => {
  const looked: RecordOf<'reflection'> = {
    kind: 'reflection',
    id: 'r',
    deletedAt: null,
    fields: { event: 'seen', on: '2026-11-20' },
  };
  const groups = groupEvents(
    [event('fresh', '2026-11-19'), event('seen', '2026-11-18'), event('old', '2026-09-01')],
    [looked],
    context,
  );
  expect(ids(groups.waiting)).toEqual(['fresh']);
  expect(groups.past.map(({ month, events }) => [month, ids(events)])).toEqual([
    ['2026-11', ['seen']],
    ['2026-09', ['old']],
  ]);
});

test('groupEvents never waits for looking back on a funeral', () => {
  const groups = groupEvents([event('quiet', '2026-11-19', { kind: 'funeral' })], [], context);
  expect(groups.waiting).toEqual([]);
  expect(ids(groups.past[0]?.events ?? [])).toEqual(['quiet']);
});
