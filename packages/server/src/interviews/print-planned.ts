import { type Day, interviewProgress, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { findPerson } from '../people/find-person.ts';
import { type PrintedInterview, printInterview } from './print-interview.ts';

/** An advice talk that was planned just now, with whom. */
export async function printPlanned(
  reading: Pick<BookReading, 'person'>,
  interview: RecordOf<'interview'>,
  today: Day,
): Promise<PrintedInterview> {
  const row = await findPerson(reading, interview.fields.person);
  const progress = interviewProgress({ interview, promises: [] }, today);
  return printInterview({ interview, person: row?.person ?? null, progress });
}
