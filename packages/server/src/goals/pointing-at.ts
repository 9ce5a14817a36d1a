import { ok, type Problem, type Result, refuse } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { goalOf } from './change-goal.ts';

/** Refuses what would point at a goal, or at something it grew from, that is not in the book: a mistyped id is no link (D1, G2). */
export async function pointingAt(
  reading: Pick<BookReading, 'record'>,
  { goal, grewFrom }: { readonly goal?: string | null | undefined; readonly grewFrom?: string | undefined },
): Promise<Result<null, Problem>> {
  if (goal && !(await goalOf(reading, goal))) return refuse({ type: 'goal-missing' });
  if (!grewFrom) return ok(null);
  const source = await reading.record(grewFrom);
  return source?.deletedAt === null ? ok(null) : refuse({ type: 'record-missing' });
}
