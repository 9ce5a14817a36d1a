import { type RecordOf, servedGoalNeeds } from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';

/** What points at a goal. */
export async function readPointing(
  reading: BookReading,
  goal: RecordOf<'goal'>,
): Promise<readonly StoredRecord[]> {
  const { kinds, limit } = servedGoalNeeds;
  const pointing = await reading.linkedOf(kinds, [goal.id], { limit });
  return Object.values(pointing.get(goal.id) ?? {}).flat();
}
