import type { RecordOf } from '../records/kinds.ts';
import { person, record } from '../records/records.harness.ts';
import type { TodayInput } from './rank-today.ts';
import type { CandidateDetails } from './something-to-say.ts';
import { tieOf } from './tie-of.ts';
import type { Candidate } from './today.ts';

/** Somebody with talks on these days, for a test of Today. */
export function met(
  id: string,
  days: readonly string[],
  fields: Partial<RecordOf<'person'>['fields']> = {},
): { candidate: Candidate; details: CandidateDetails } {
  const encounters = days.map((on, at) => record('encounter', `${id}-${at}`, { on, channel: 'meeting' }));
  const ties = encounters.map((each) => each.fields);
  const tie = days.length === 0 && fields.rhythm === undefined ? null : tieOf(ties, fields);
  return { candidate: { person: person(id, fields), tie }, details: { ...nothingKnown, encounters } };
}

export const nothingKnown: CandidateDetails = {
  encounters: [],
  snoozes: [],
  promises: [],
  memories: [],
  asks: [],
  offers: [],
};

/** The input of Today with these people, and nothing else unless given. */
export function todayOf(
  people: readonly ReturnType<typeof met>[],
  more: Partial<TodayInput> = {},
): TodayInput {
  return {
    setting: null,
    candidates: people.map(({ candidate }) => candidate),
    details: new Map(people.map(({ candidate, details }) => [candidate.person.id, details])),
    promises: [],
    people: new Map(people.map(({ candidate }) => [candidate.person.id, candidate.person])),
    ties: new Map(),
    events: [],
    weekEncounters: [],
    weekSnoozes: [],
    asks: [],
    offers: [],
    ...more,
  };
}
