import { type Day, type InterviewProgress, interviewProgress, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';

/** An advice talk in the list: with whom, and how far it is. */
export interface ListedInterview {
  readonly interview: RecordOf<'interview'>;
  readonly person: RecordOf<'person'> | null;
  readonly progress: InterviewProgress;
}

/** Advice talks by what they wait for. */
export interface ListedInterviews {
  /** To plan or planned: the nearest first, those without a day last. */
  readonly ahead: readonly ListedInterview[];
  /** To write down now that the day has passed, or held, with a thank-you or a report back to go. */
  readonly waiting: readonly ListedInterview[];
  readonly done: readonly ListedInterview[];
}

const latest = 200;
const promisesEach = 12;

/** Reads the latest advice talks as they stand on `today`. */
export async function readInterviews(reading: BookReading, today: Day): Promise<ListedInterviews> {
  const interviews = await reading.days('interview', { order: 'desc', limit: latest });
  const ids = interviews.map(({ id }) => id);
  const [promised, people] = await Promise.all([
    reading.linkedOf(['promise'], ids, { limit: promisesEach }),
    peopleById(reading, [...new Set(interviews.map(({ fields }) => fields.person))]),
  ]);
  const named = new Map(people.map((person) => [person.id, person]));
  const listed = interviews.map((interview) => ({
    interview,
    person: named.get(interview.fields.person) ?? null,
    progress: interviewProgress({ interview, promises: promised.get(interview.id)?.promise ?? [] }, today),
  }));
  const isAhead = ({ progress: { state } }: ListedInterview) => state === 'to-plan' || state === 'planned';
  const others = listed.filter((each) => !isAhead(each));
  return {
    ahead: listed.filter(isAhead).toSorted((a, b) => dayOfTalk(a).localeCompare(dayOfTalk(b))),
    waiting: others.filter(({ progress }) => progress.next !== null),
    done: others.filter(({ progress }) => progress.next === null),
  };
}

function dayOfTalk({ interview }: ListedInterview): string {
  return interview.fields.on ?? '9999';
}
