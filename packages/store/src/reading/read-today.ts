import {
  type BookRecord,
  type Candidate,
  type CandidateDetails,
  type Context,
  dueToday,
  isOfKind,
  matchingPeople,
  type RecordOf,
  rankToday,
  shortlist,
  singletonIds,
  type Today,
  type TodayInput,
  type TodayNeeds,
  todayNeeds,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';
import { readOwnScale } from './read-own-scale.ts';

/** Of how many people details are read at once, and how often, before Today makes do with what it has. */
const turnSize = 10;
const mostTurns = 4;

/**
 * Reads what the domain needs for Today, by index lookups of bounded lists only, and ranks it. `scale` spares learning your own
 * scale (K2) again, which holds for a week.
 */
export async function readToday(
  reading: BookReading,
  context: Pick<Context, 'now' | 'zone'> & { readonly scale?: number },
): Promise<Today> {
  const needs = todayNeeds(context);
  const read = await readInput(reading, needs);
  const scale = context.scale ?? (await readOwnScale(reading, needs.today, read.setting?.horizonDays));
  const input = { ...read, scale };
  const listed = shortlist(input.candidates, { today: needs.today, setting: input.setting, scale });
  const details = new Map<string, CandidateDetails>();
  for (let turn = 0; ; turn++) {
    const people = listed.slice(turn * turnSize, (turn + 1) * turnSize).map(({ person }) => person.id);
    for (const [id, read] of await readDetails(reading, people, needs.details.limit)) details.set(id, read);
    const today = rankToday({ ...input, details }, needs.today);
    const enough = today.keepWarm.length >= today.cap.perWeek - today.cap.used;
    if (enough || turn + 1 >= mostTurns || (turn + 1) * turnSize >= listed.length) return today;
  }
}

/** Reads what of Today asks no weighing, in a few lookups. */
export async function readDueToday(
  reading: BookReading,
  context: Pick<Context, 'now' | 'zone'>,
): Promise<Pick<Today, 'on' | 'promises' | 'introductions' | 'events'>> {
  const { promisesDue, introductionsDue, events, today } = todayNeeds(context);
  const [promises, introductions, coming] = await Promise.all([
    reading.due('promise', promisesDue.to, promisesDue.limit),
    reading.due('introduction', introductionsDue.to, introductionsDue.limit),
    reading.days('event', { ...events, order: 'asc' }),
  ]);
  const people = await readPeople(reading, [
    ...promises.map(({ fields }) => fields.person),
    ...introductions.flatMap(({ fields }) => [fields.a, fields.b]),
  ]);
  return dueToday({ promises, introductions, people, events: coming }, today);
}

async function readInput(reading: BookReading, needs: TodayNeeds): Promise<Omit<TodayInput, 'details'>> {
  const { promisesDue, introductionsDue, events, week, asks } = needs;
  const newest = { to: needs.today, order: 'desc', limit: asks.limit } as const;
  const [setting, lists, promises, introductions, coming, weekEncounters, weekSnoozes, asked, offered] =
    await Promise.all([
      reading.record(singletonIds.setting),
      Promise.all(needs.candidates.map((query) => reading.candidates(query))),
      reading.due('promise', promisesDue.to, promisesDue.limit),
      reading.due('introduction', introductionsDue.to, introductionsDue.limit),
      reading.days('event', { ...events, order: 'asc' }),
      reading.days('encounter', { ...week, order: 'desc' }),
      reading.days('snooze', { ...week, order: 'desc' }),
      reading.days('ask', newest),
      reading.days('offer', newest),
    ]);
  const referred = [
    ...promises.map(({ fields }) => fields.person),
    ...introductions.flatMap(({ fields }) => [fields.a, fields.b]),
    ...offered.map(({ fields }) => fields.owner),
  ];
  const people = await readPeople(reading, referred);
  const matching = matchingPeople({ asks: asked, offers: offered });
  return {
    setting: (setting?.fields as TodayInput['setting'] | undefined) ?? null,
    candidates: [...lists.flat(), ...(await readCandidates(reading, matching))],
    promises,
    introductions,
    people,
    ties: await reading.ties([...people.keys()]),
    events: coming,
    weekEncounters,
    weekSnoozes,
    asks: asked,
    offers: offered,
  };
}

async function readCandidates(reading: BookReading, ids: readonly string[]): Promise<readonly Candidate[]> {
  if (ids.length === 0) return [];
  const [people, ties] = await Promise.all([readPeople(reading, ids), reading.ties(ids)]);
  return [...people.values()].map((person) => ({ person, tie: ties.get(person.id) ?? null }));
}

/** These people, and of those merged whom they became. */
async function readPeople(
  reading: BookReading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordOf<'person'>>> {
  const people = new Map<string, RecordOf<'person'>>();
  for (let next = [...new Set(ids)].filter((id) => id !== 'me'); next.length > 0; ) {
    const records: readonly BookRecord[] = await reading.records(next);
    const found = records.filter((record) => isOfKind(record, 'person'));
    for (const person of found) people.set(person.id, person);
    next = found
      .map(({ fields }) => fields.mergedInto)
      .filter((id) => id !== undefined)
      .filter((id) => !people.has(id));
  }
  return people;
}

/** What is read of people before something is proposed, by person: a bounded list of each kind. */
export async function readDetails(
  reading: BookReading,
  people: readonly string[],
  limit: number,
): Promise<readonly (readonly [string, CandidateDetails])[]> {
  const linked = await reading.linkedOf(detailKinds, people, { limit });
  return [...linked].map(([person, { encounter, snooze, promise, memory, ask, offer }]) => [
    person,
    { encounters: encounter, snoozes: snooze, promises: promise, memories: memory, asks: ask, offers: offer },
  ]);
}

const detailKinds = ['encounter', 'snooze', 'promise', 'memory', 'ask', 'offer'] as const;
