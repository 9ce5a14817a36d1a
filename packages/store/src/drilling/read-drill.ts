import {
  type Context,
  elements,
  isOfKind,
  type RecordOf,
  type SettingFields,
  singletonIds,
} from '@kennis/domain';
import {
  type DrillInput,
  type DrillPerson,
  type DrillPortion,
  dailyDrill,
  drillBeforeEvent,
  drillNeeds,
  peopleToMeet,
} from '@kennis/domain/drilling';
import { readEventAttendees } from '../reading/read-event-attendees.ts';
import { readPeopleOf } from '../reading/read-people-of.ts';
import { readSeries } from '../reading/read-series.ts';
import type { BookReading } from '../store.ts';

/** A portion to drill, with the event it is for. */
export interface ReadDrill {
  readonly portion: DrillPortion;
  readonly event: RecordOf<'event'> | null;
}

type Moment = Pick<Context, 'now' | 'zone'>;

const mostTargets = 100;

/** Reads today's portion: what is due, and whom you met lately (P7). */
export async function readDailyDrill(reading: BookReading, moment: Moment): Promise<ReadDrill> {
  const needs = drillNeeds(moment, await readSetting(reading));
  const [due, done, encounters] = await Promise.all([
    reading.due('drill', needs.due.to, needs.due.limit),
    reading.days('drill', needs.doneToday),
    reading.days('encounter', needs.encounters),
  ]);
  const met = encounters.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id));
  const ids = [...new Set([...[...due, ...done].map(({ fields }) => fields.person), ...met])];
  const input = await readInput(reading, ids, needs.details.limit, needs.perDay);
  return { portion: dailyDrill(input, needs.today), event: null };
}

/** Reads the portion before event `id`: of whom you may meet there, the names least sure (P7); null where there is no such event. */
export async function readEventDrill(
  reading: BookReading,
  id: string,
  moment: Moment,
): Promise<ReadDrill | null> {
  const event = await reading.record(id);
  if (!event || event.deletedAt !== null || !isOfKind(event, 'event')) return null;
  const [setting, targets, coming, series] = await Promise.all([
    readSetting(reading),
    reading.linked('target', id, { limit: mostTargets }),
    readEventAttendees(reading, id),
    readSeries(reading, event),
  ]);
  const needs = drillNeeds(moment, setting);
  const earlier = series.events.map((each) => ({
    event: each,
    encounters: series.encounters.filter(({ fields }) => fields.event === each.id),
  }));
  const listed = coming.attendees.flatMap(({ known }) => known ?? []);
  const ids = peopleToMeet({ event, targets, listed, earlier });
  const input = await readInput(reading, ids, needs.details.limit, needs.perDay);
  return { portion: drillBeforeEvent({ ...input, eventOn: event.fields.on }, needs.today), event };
}

async function readSetting(reading: BookReading): Promise<SettingFields | null> {
  return ((await reading.record(singletonIds.setting)) as RecordOf<'setting'> | null)?.fields ?? null;
}

async function readInput(
  reading: BookReading,
  ids: readonly string[],
  limit: number,
  perDay: number,
): Promise<DrillInput> {
  const [byId, details] = await Promise.all([
    readPeopleOf(reading, ids),
    reading.linkedOf(['drill', 'encounter', 'memory', 'ask'], ids, { limit }),
  ]);
  const people = [...byId.values()];
  const latest = (id: string) =>
    details.get(id)?.encounter.find(({ fields }) => fields.event !== undefined)?.fields.event;
  const places = await reading.records([...new Set(people.flatMap(({ id }) => latest(id) ?? []))]);
  const events = places.filter((each) => isOfKind(each, 'event'));
  const names = new Map(events.map(({ id, fields }) => [id, fields.name]));
  return {
    perDay,
    drills: [...details.values()].flatMap(({ drill }) => drill),
    people: people.map(
      (person): DrillPerson => ({
        person,
        metAt: names.get(latest(person.id) ?? '') ?? null,
        memories: details.get(person.id)?.memory ?? [],
        asks: details.get(person.id)?.ask ?? [],
      }),
    ),
  };
}
