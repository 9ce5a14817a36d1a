import { type Context, type Patch, type Problem, type Result, refuse } from '@kennis/domain';
import type { DrillCardKind, DrillGrade } from '@kennis/domain/drilling';
import type { Book, Origin } from '@kennis/store';
import { findPerson } from '../people/find-person.ts';
import { loadDrilling } from './load-drilling.ts';

/** Keeps how it went with one card of a person (P7). */
export async function gradeDrillIn(
  book: Book,
  id: string,
  intent: { readonly card: DrillCardKind; readonly grade: DrillGrade },
  origin: Origin,
  context: Context,
): Promise<Result<unknown, Problem>> {
  const { gradeDrill } = await loadDrilling();
  return book.edit(origin, async (reading): Promise<Result<readonly Patch[], Problem>> => {
    const row = await findPerson(reading, id);
    if (!row) return refuse({ type: 'person-missing' });
    const drills = await reading.linked('drill', row.person.id, { limit: 20 });
    return gradeDrill({ person: row.person, drills }, intent, context);
  });
}
