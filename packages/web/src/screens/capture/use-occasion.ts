import {
  addDays,
  dayOf,
  type EventFields,
  eventPhase,
  isPresenceOnly,
  type RecordOf,
  targetList,
} from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { useMemo } from 'react';
import { useFormats, usePreferences } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import type { Talk } from './talk/talk.ts';

type Event = RecordOf<'event'>;

/** Where a talk is: at an event or not, with the people to find there. */
export interface Occasion {
  readonly event: Event | null;
  /** Events it could be at: of that day, and the one chosen. */
  readonly events: readonly Event[];
  /** Ids of the people to find there (P3). */
  readonly expected: readonly string[];
  /** Names of those to find whom you have not spoken there yet. */
  readonly toFind: readonly { readonly personId: string | null; readonly name: string }[];
  /** Only presence fits there (P8). */
  readonly isQuiet: boolean;
  /** The day of the talk, ISO. */
  readonly on: string;
}

const nobody: readonly string[] = [];

/** The occasion of a talk: the event it was put at, or while that is not chosen the one that is on as it begins. */
export function useOccasion(talk: Talk): Occasion {
  const { zone } = usePreferences().preferences;
  const { today } = useFormats();
  const events = useQuery(['capture-events', talk.begunAt.slice(0, 10), talk.eventId ?? ''], (reading) =>
    readEvents(reading, talk),
  );
  const event = chooseEvent(talk, events ?? [], zone);
  const there = useQuery(['capture-targets', event?.id ?? ''], (reading) => readThere(reading, event));
  return useMemo(
    () => ({
      event,
      events: events ?? [],
      expected: there?.expected ?? nobody,
      toFind: there?.toFind ?? [],
      isQuiet: event !== null && isPresenceOnly(event.fields.kind),
      on: talk.on ?? dayOfTalk(event, dayOf(talk.begunAt, zone), today()),
    }),
    [event, events, there, talk.on, talk.begunAt, zone, today],
  );
}

/** A talk left unsaved yesterday was yesterday; at an event it is on the day of that, once it has come. */
function dayOfTalk(event: Event | null, begunOn: string, today: string): string {
  if (!event) return begunOn;
  return event.fields.on <= today ? event.fields.on : today;
}

function chooseEvent({ eventId, begunAt }: Talk, events: readonly Event[], zone: string): Event | null {
  if (eventId !== undefined) return events.find(({ id }) => id === eventId) ?? null;
  return events.find(({ fields }) => eventPhase(fields as EventFields, begunAt, zone) === 'now') ?? null;
}

async function readEvents(reading: BookReading, { begunAt, eventId }: Talk): Promise<readonly Event[]> {
  // A day more on either side, whatever the zone.
  const day = begunAt.slice(0, 10);
  const near = await reading.days('event', {
    from: addDays(day, -1),
    to: addDays(day, 1),
    order: 'asc',
    limit: 20,
  });
  const found: readonly Event[] = near;
  if (!eventId || found.some(({ id }) => id === eventId)) return found;
  const chosen = (await reading.record(eventId)) as Event | null;
  return chosen?.kind === 'event' && chosen.deletedAt === null ? [chosen, ...found] : found;
}

async function readThere(reading: BookReading, event: Event | null) {
  if (!event) return { expected: nobody, toFind: [] };
  const [targets, encounters] = await Promise.all([
    reading.linked('target', event.id, { limit: 100 }),
    reading.linked('encounter', event.id, { limit: 300 }),
  ]);
  const open = targetList(event, targets, encounters).filter(({ state }) => state === 'open');
  const ids = open.flatMap(({ target }) => target.fields.person ?? []);
  const names = new Map(
    (await reading.records(ids)).flatMap((record) =>
      record.kind === 'person' && record.deletedAt === null
        ? [[record.id, (record as unknown as RecordOf<'person'>).fields.name.full] as const]
        : [],
    ),
  );
  const toFind = open.flatMap(({ target: { fields } }) => {
    const name = fields.person ? names.get(fields.person) : fields.name;
    return name ? [{ personId: fields.person ?? null, name }] : [];
  });
  return { expected: targets.flatMap(({ fields }) => fields.person ?? []), toFind };
}
