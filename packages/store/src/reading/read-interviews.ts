import { type Day, type InterviewProgress, interviewProgress, type RecordOf } from '@kennis/domain';
import type { BookReading } from '../store.ts';
import { readPeopleOf } from './read-people-of.ts';

/** An information or advice talk: with whom, and how far it is. */
export interface ListedInterview {
  readonly interview: RecordOf<'interview'>;
  readonly person: RecordOf<'person'> | null;
  readonly progress: InterviewProgress;
}

const promisesEach = 12;

/** The latest advice talks as they stand on `today`, the latest first (I1-I4). */
export async function readInterviews(
  reading: BookReading,
  today: Day,
  limit: number,
): Promise<readonly ListedInterview[]> {
  const interviews = await reading.days('interview', { order: 'desc', limit });
  const ids = interviews.map(({ id }) => id);
  const [promised, people] = await Promise.all([
    reading.linkedOf(['promise'], ids, { limit: promisesEach }),
    readPeopleOf(
      reading,
      interviews.map(({ fields }) => fields.person),
    ),
  ]);
  return interviews.map((interview) => ({
    interview,
    person: people.get(interview.fields.person) ?? null,
    progress: interviewProgress({ interview, promises: promised.get(interview.id)?.promise ?? [] }, today),
  }));
}
