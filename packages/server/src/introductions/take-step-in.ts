import {
  type Context,
  type IntroductionStepIntent,
  ok,
  type Problem,
  type RecordOf,
  type Result,
  refuse,
  takeIntroductionStep,
} from '@kennis/domain';
import { type Book, type Origin, readIntroduction } from '@kennis/store';

/** Writes down one step of an introduction (T1) and gives it as it is then. */
export async function takeStepIn(
  book: Book,
  id: string,
  step: IntroductionStepIntent,
  origin: Origin,
  context: Context,
): Promise<Result<RecordOf<'introduction'>, Problem>> {
  const taken = await book.edit(origin, async (reading) =>
    takeIntroductionStep(await readIntroduction(reading, id), step, context),
  );
  if (!taken.ok) return taken;
  const { introduction } = await readIntroduction(book, id);
  return introduction ? ok(introduction) : refuse({ type: 'introduction-missing' });
}
