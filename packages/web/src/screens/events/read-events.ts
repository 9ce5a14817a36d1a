import { addDays, type Context, dayOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { type EventGroups, groupEvents } from './group-events.ts';

const mostAhead = 200;

/** The events to list, `count` of those before yesterday; `hasMore` where there may be older ones. */
export async function readEvents(
  reading: BookReading,
  context: Pick<Context, 'now' | 'zone'>,
  count: number,
): Promise<EventGroups & { readonly hasMore: boolean }> {
  const yesterday = addDays(dayOf(context.now, context.zone), -1);
  const [ahead, behind] = await Promise.all([
    reading.days('event', { from: yesterday, order: 'asc', limit: mostAhead }),
    reading.days('event', { to: addDays(yesterday, -1), order: 'desc', limit: count }),
  ]);
  const fresh = [...ahead, ...behind].filter(({ fields }) => fields.on >= addDays(yesterday, -15));
  const reflections = await Promise.all(
    fresh.map(({ id }) => reading.linked('reflection', id, { limit: 1 })),
  );
  return {
    ...groupEvents([...ahead, ...behind], reflections.flat(), context),
    hasMore: behind.length === count,
  };
}
