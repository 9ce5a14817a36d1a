import {
  type Context,
  type IntroductionIntent,
  ok,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
  startIntroduction,
} from '@kennis/domain';
import type { Book, Origin } from '@kennis/store';
import { pointingAt } from '../goals/pointing-at.ts';
import { findPerson } from '../people/find-person.ts';

const most = { limit: 200 };

/** Plans an introduction of two people (T1) and gives it; nobody is asked yet. */
export async function startIntroductionIn(
  book: Book,
  wanted: IntroductionIntent,
  origin: Origin,
  context: Context,
): Promise<Result<RecordOf<'introduction'>, Problem>> {
  const started = await book.edit(origin, async (reading): Promise<Result<readonly Patch[], Problem>> => {
    const pointed = await pointingAt(reading, wanted);
    if (!pointed.ok) return pointed;
    const [a, b] = await Promise.all([findPerson(reading, wanted.a), findPerson(reading, wanted.b)]);
    const introductions = a ? await reading.linked('introduction', a.person.id, most) : [];
    const people = [a?.person ?? null, b?.person ?? null];
    const intent = { ...wanted, a: a?.person.id ?? wanted.a, b: b?.person.id ?? wanted.b };
    return startIntroduction({ people, introductions }, intent, context);
  });
  return started.ok ? ok(started.value[0] as unknown as RecordOf<'introduction'>) : started;
}
