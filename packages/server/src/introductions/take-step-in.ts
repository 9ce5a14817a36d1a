import { type Context, isOfKind, ok, type Problem, type RecordOf, type Result, refuse } from '@kennis/domain';
import type { Book, BookReading, Origin } from '@kennis/store';
import { type IntroductionStepBody, takeIntroductionStep } from './take-introduction-step.ts';

/** Writes down one step of an introduction (T1) and gives it as it is then. */
export async function takeStepIn(
  book: Book,
  id: string,
  step: IntroductionStepBody,
  origin: Origin,
  context: Context,
): Promise<Result<RecordOf<'introduction'>, Problem>> {
  const taken = await book.edit(origin, async (reading) => {
    const introduction = await introductionOf(reading, id);
    if (!introduction) return refuse({ type: 'introduction-missing' });
    return takeIntroductionStep(
      { introduction, promise: await promiseOf(reading, introduction) },
      step,
      context,
    );
  });
  if (!taken.ok) return taken;
  const introduction = await introductionOf(book, id);
  return introduction ? ok(introduction) : refuse({ type: 'introduction-missing' });
}

async function introductionOf(
  reading: Pick<BookReading, 'record'>,
  id: string,
): Promise<RecordOf<'introduction'> | null> {
  const record = await reading.record(id);
  return record && record.deletedAt === null && isOfKind(record, 'introduction') ? record : null;
}

async function promiseOf(
  reading: Pick<BookReading, 'record'>,
  { fields: { promise } }: RecordOf<'introduction'>,
): Promise<RecordOf<'promise'> | null> {
  const record = promise === undefined ? null : await reading.record(promise);
  return record && isOfKind(record, 'promise') ? record : null;
}
