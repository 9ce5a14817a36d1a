import { type Day, type InterviewProgress, interviewProgress, isOfKind, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';

/** An information or advice talk: with whom, and how far it is. */
export interface ListedInterview {
  readonly interview: RecordOf<'interview'>;
  readonly person: RecordOf<'person'> | null;
  readonly progress: InterviewProgress;
}

const promisesEach = 12;

/** The latest advice talks as they stand on `today`, the latest first (I1-I4). */
export async function readInterviews(
  reading: Pick<BookReading, 'days' | 'linkedOf' | 'records'>,
  today: Day,
  limit: number,
): Promise<readonly ListedInterview[]> {
  const interviews = await reading.days('interview', { order: 'desc', limit });
  const ids = interviews.map(({ id }) => id);
  const [promised, people] = await Promise.all([
    reading.linkedOf(['promise'], ids, { limit: promisesEach }),
    reading.records([...new Set(interviews.map(({ fields }) => fields.person))]),
  ]);
  const byId = new Map(people.filter((each) => isOfKind(each, 'person')).map((each) => [each.id, each]));
  return interviews.map((interview) => ({
    interview,
    person: byId.get(interview.fields.person) ?? null,
    progress: interviewProgress({ interview, promises: promised.get(interview.id)?.promise ?? [] }, today),
  }));
}
