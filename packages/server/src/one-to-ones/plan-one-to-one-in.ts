import { type Context, ok, type Problem, planOneToOne, type RecordOf, type Result } from '@kennis/domain';
import type { Book, Origin } from '@kennis/store';
import { findPerson } from '../people/find-person.ts';

/** With whom, and what for; without a text it says that you ask how you can help, in `language`. */
interface OneToOneIntent {
  readonly person: string;
  readonly language: 'nl' | 'en';
  readonly text?: string | undefined;
  readonly dueOn?: string | undefined;
}

/** Plans a talk for two with somebody (K7), and gives the promise that it is. */
export async function planOneToOneIn(
  book: Book,
  { person, ...intent }: OneToOneIntent,
  origin: Origin,
  context: Context,
): Promise<Result<RecordOf<'promise'>, Problem>> {
  const planned = await book.edit(origin, async (reading) => {
    const row = await findPerson(reading, person);
    return planOneToOne({ person: row?.person ?? null }, intent, context);
  });
  return planned.ok ? ok(planned.value[0] as unknown as RecordOf<'promise'>) : planned;
}
