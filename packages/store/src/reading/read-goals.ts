import { type ServedGoal, servedGoal, servedGoalNeeds } from '@kennis/domain';
import type { BookReading } from '../store.ts';

const mostGoals = 100;

/** The long-term goals with what served each (D1), the latest first. */
export async function readGoals(
  reading: Pick<BookReading, 'all' | 'linkedOf'>,
): Promise<readonly ServedGoal[]> {
  const goals = await reading.all('goal', { limit: mostGoals });
  const ids = goals.map(({ id }) => id);
  const serving = await reading.linkedOf(servedGoalNeeds.kinds, ids, { limit: servedGoalNeeds.limit });
  return goals
    .map((goal) => servedGoal(goal, Object.values(serving.get(goal.id) ?? {}).flat()))
    .sort((a, b) => b.goal.fields.on.localeCompare(a.goal.fields.on) || (a.goal.id < b.goal.id ? 1 : -1));
}
