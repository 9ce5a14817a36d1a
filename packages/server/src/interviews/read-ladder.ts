import {
  type Day,
  daysBetween,
  interviewLadder,
  isOfKind,
  type RecordOf,
  type Rung,
  rankPeople,
} from '@kennis/domain';
import type { BookReading, PersonRow } from '@kennis/store';

const mostOfEach = 40;
const mostFound = 30;
const latestTalks = 200;
const againAfterDays = 120;

/**
 * Whom to ask for an advice talk, from easy to hard (I6): among those whom `about` finds, else the warmest, those spoken last and the newest.
 * Whoever has a talk ahead, or had one lately, is left out.
 */
export async function readLadder(reading: BookReading, about: string, today: Day): Promise<readonly Rung[]> {
  const [rows, interviews] = await Promise.all([
    about.trim() === '' ? readKnown(reading) : readFound(reading, about),
    reading.days('interview', { order: 'desc', limit: latestTalks }),
  ]);
  const busy = new Set(interviews.filter((each) => isGoing(each, today)).map(({ fields }) => fields.person));
  const free = rows.filter(({ person }) => !busy.has(person.id));
  const through = await readThrough(
    reading,
    free.flatMap(({ person }) => person.fields.metThrough ?? []),
  );
  const candidates = free.map(({ person, tie }) => ({
    person,
    tie,
    through: through.get(person.fields.metThrough ?? '') ?? null,
  }));
  return interviewLadder(candidates, today);
}

/** Planned, or held so lately that they may still wait for what came of it. */
function isGoing({ fields: { held, calledOff } }: RecordOf<'interview'>, today: Day): boolean {
  return held ? daysBetween(held.on, today) < againAfterDays : calledOff === undefined;
}

async function readKnown(reading: BookReading): Promise<readonly PersonRow[]> {
  const orders = ['warmth', 'recent', 'added'] as const;
  const pages = await Promise.all(orders.map((order) => reading.people({ order, limit: mostOfEach })));
  const rows = pages.flatMap((page) => page.rows);
  return [...new Map(rows.map((row) => [row.person.id, row])).values()];
}

async function readFound(reading: BookReading, about: string): Promise<readonly PersonRow[]> {
  return rankPeople(about, await reading.search(about, 2 * mostFound), mostFound).map(({ row }) => row);
}

/** Who brought you together, with how well you know them. */
async function readThrough(reading: BookReading, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  const [records, ties] = await Promise.all([reading.records(wanted), reading.ties(wanted)]);
  const people = records.filter((each) => isOfKind(each, 'person'));
  return new Map(people.map((person) => [person.id, { person, tie: ties.get(person.id) ?? null }]));
}
