import { type Day, daysBetween, interviewLadder, type RecordOf, type Rung, rankPeople } from '@kennis/domain';
import type { BookReading, PersonRow } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';

const recent = 40;
const warmest = 40;
const added = 20;
const mostFound = 30;
const running = 200;
const againAfterDays = 120;

/**
 * Whom to ask for an advice talk, from easy to hard (I6): among those whom `about` finds, else those whom you spoke last, the warmest and the
 * newest. Whoever has a talk ahead, or had one lately, is left out.
 */
export async function readLadder(reading: BookReading, about: string, today: Day): Promise<readonly Rung[]> {
  const [rows, interviews] = await Promise.all([
    about === '' ? readKnown(reading) : readFound(reading, about),
    reading.days('interview', { order: 'desc', limit: running }),
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

/** Planned, or held so lately that they may still be waiting for what came of it. */
function isGoing({ fields: { held, calledOff } }: RecordOf<'interview'>, today: Day): boolean {
  return held ? daysBetween(held.on, today) < againAfterDays : calledOff === undefined;
}

async function readKnown(reading: BookReading): Promise<readonly PersonRow[]> {
  const pages = await Promise.all([
    reading.people({ order: 'warmth', limit: warmest }),
    reading.people({ order: 'recent', limit: recent }),
    reading.people({ order: 'added', limit: added }),
  ]);
  const rows = pages.flatMap((page) => page.rows);
  return [...new Map(rows.map((row) => [row.person.id, row])).values()];
}

async function readFound(reading: BookReading, about: string): Promise<readonly PersonRow[]> {
  return rankPeople(about, await reading.search(about, 2 * mostFound), mostFound).map(({ row }) => row);
}

/** Who brought you together, with how well you know them. */
async function readThrough(reading: BookReading, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  const [people, ties] = await Promise.all([peopleById(reading, wanted), reading.ties(wanted)]);
  return new Map(
    people.map((person: RecordOf<'person'>) => [person.id, { person, tie: ties.get(person.id) ?? null }]),
  );
}
