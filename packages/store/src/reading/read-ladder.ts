import { type Day, interviewLadder, isInterviewRunning, type Rung, rankPeople } from '@kennis/domain';
import type { BookReading, PersonRow } from '../store.ts';
import { readPeopleOf } from './read-people-of.ts';

const mostOfEach = 40;
const mostFound = 30;
const latestTalks = 200;

/**
 * Whom to ask for an advice talk, from easy to hard (I6): among those whom `about` finds, else the warmest, those spoken last and the newest.
 */
export async function readLadder(reading: BookReading, about: string, today: Day): Promise<readonly Rung[]> {
  const [rows, interviews] = await Promise.all([
    about.trim() === '' ? readKnown(reading) : readFound(reading, about),
    reading.days('interview', { order: 'desc', limit: latestTalks }),
  ]);
  const running = interviews.filter((each) => isInterviewRunning(each, today));
  const busy = new Set(running.map(({ fields }) => fields.person));
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
  const [people, ties] = await Promise.all([readPeopleOf(reading, ids), reading.ties([...new Set(ids)])]);
  return new Map([...people].map(([id, person]) => [id, { person, tie: ties.get(id) ?? null }]));
}
