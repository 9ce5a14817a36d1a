import {
  type Context,
  type InterviewIntent,
  ok,
  type Patch,
  type Problem,
  planInterview,
  type RecordOf,
  type Result,
} from '@kennis/domain';
import type { Book, Origin } from '@kennis/store';
import { pointingAt } from '../goals/pointing-at.ts';
import { findPerson } from '../people/find-person.ts';

/** Plans an advice talk with somebody (I1) and gives it. */
export async function planInterviewIn(
  book: Book,
  { person, ...intent }: InterviewIntent & { readonly person: string },
  origin: Origin,
  context: Context,
): Promise<Result<RecordOf<'interview'>, Problem>> {
  const planned = await book.edit(origin, async (reading): Promise<Result<readonly Patch[], Problem>> => {
    const pointed = await pointingAt(reading, intent);
    if (!pointed.ok) return pointed;
    const row = await findPerson(reading, person);
    return planInterview({ person: row?.person ?? null }, intent, context);
  });
  return planned.ok ? ok(planned.value[0] as unknown as RecordOf<'interview'>) : planned;
}
