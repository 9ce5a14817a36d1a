import { type Day, elements, type InterviewProgress, interviewProgress, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';
import { followAlias } from '../person/read-person.ts';

/** One advice talk with all that is shown of it. */
export interface InterviewDetails {
  readonly interview: RecordOf<'interview'>;
  readonly person: RecordOf<'person'>;
  /** Who brought you together. */
  readonly through: RecordOf<'person'> | null;
  readonly progress: InterviewProgress;
  readonly promises: readonly RecordOf<'promise'>[];
  /** Whom they named. */
  readonly named: readonly RecordOf<'person'>[];
  /** Ids of the questions that this person was asked before (C4). */
  readonly asked: ReadonlySet<string>;
}

const mostPromises = 50;
const mostTalks = 60;

/** Reads advice talk `id` as it stands on `today`; null where it, or the other, is gone. */
export async function readInterview(
  reading: BookReading,
  id: string,
  today: Day,
): Promise<InterviewDetails | null> {
  const interview = (await reading.record(id)) as RecordOf<'interview'> | null;
  if (interview?.kind !== 'interview' || interview.deletedAt !== null) return null;
  const row = await reading.person(await followAlias(reading, interview.fields.person));
  if (!row) return null;
  const { person } = row;
  const { metThrough } = person.fields;
  const passedOn = elements(interview.fields, 'passedOn').map(([key]) => key);
  const [promises, talks, people] = await Promise.all([
    reading.linked('promise', id, { limit: mostPromises }),
    reading.linked('encounter', person.id, { limit: mostTalks }),
    peopleById(reading, [...passedOn, ...(metThrough ? [metThrough] : [])]),
  ]);
  const before = talks.filter((talk) => talk.id !== interview.fields.held?.encounter);
  return {
    interview,
    person,
    promises,
    progress: interviewProgress({ interview, promises }, today),
    through: people.find((each) => each.id === metThrough) ?? null,
    named: people.filter((each) => passedOn.includes(each.id) && each.deletedAt === null),
    asked: new Set(before.flatMap(({ fields }) => elements(fields, 'asked').map(([key]) => key))),
  };
}
