import {
  type Context,
  elements,
  isOfKind,
  isSameSeries,
  type RecordOf,
  type SettingFields,
} from '@kennis/domain';
import type { DrillInput, DrillPerson, DrillPortion } from '@kennis/domain/drilling';
import type { BookReading } from '@kennis/store';
import { loadDrilling } from './load-drilling.ts';

const mostTargets = 100;
const mostEvents = 200;
const mostTalks = 60;

type Moment = Pick<Context, 'now' | 'zone'>;

/** Today's portion of names: what is due, and whom you met lately (P7). */
export async function readDailyDrill(reading: BookReading, moment: Moment): Promise<DrillPortion> {
  const { drillNeeds, dailyDrill } = await loadDrilling();
  const needs = drillNeeds(moment, await settingOf(reading));
  const [due, done, encounters] = await Promise.all([
    reading.due('drill', needs.due.to, needs.due.limit),
    reading.days('drill', needs.doneToday),
    reading.days('encounter', needs.encounters),
  ]);
  const met = encounters.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id));
  const ids = [...new Set([...[...due, ...done].map(({ fields }) => fields.person), ...met])];
  return dailyDrill(await readInput(reading, ids, needs.details.limit, needs.perDay), needs.today);
}

/** The portion before event `id`: of whom you may meet there, the names least sure (P7); null where there is no such event. */
export async function readEventDrill(
  reading: BookReading,
  id: string,
  moment: Moment,
): Promise<DrillPortion | null> {
  const event = await reading.record(id);
  if (!event || event.deletedAt !== null || !isOfKind(event, 'event')) return null;
  const { drillNeeds, drillBeforeEvent, peopleToMeet } = await loadDrilling();
  const needs = drillNeeds(moment, await settingOf(reading));
  const targets = await reading.linked('target', id, { limit: mostTargets });
  const ids = peopleToMeet({ event, targets, earlier: await readEarlier(reading, event) });
  const input = await readInput(reading, ids, needs.details.limit, needs.perDay);
  return drillBeforeEvent({ ...input, eventOn: event.fields.on }, needs.today);
}

/** Events of the same series before it, with the talks there. */
async function readEarlier(reading: BookReading, event: RecordOf<'event'>) {
  const before = await reading.days('event', { to: event.fields.on, order: 'desc', limit: mostEvents });
  const series = before.filter(({ id, fields }) => id !== event.id && isSameSeries(fields, event.fields));
  const ids = series.map(({ id }) => id);
  const talks = await reading.linkedOf(['encounter'], ids, { limit: mostTalks });
  return series.map((each) => ({ event: each, encounters: talks.get(each.id)?.encounter ?? [] }));
}

async function settingOf(reading: BookReading): Promise<SettingFields | null> {
  return ((await reading.record('setting'))?.fields as SettingFields | undefined) ?? null;
}

async function readInput(
  reading: BookReading,
  ids: readonly string[],
  limit: number,
  perDay: number,
): Promise<DrillInput> {
  const [records, details] = await Promise.all([
    reading.records(ids),
    reading.linkedOf(['drill', 'encounter', 'memory', 'ask'], ids, { limit }),
  ]);
  const latest = (id: string) =>
    details.get(id)?.encounter.find(({ fields }) => fields.event !== undefined)?.fields.event;
  const people = records.filter((each) => isOfKind(each, 'person'));
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
