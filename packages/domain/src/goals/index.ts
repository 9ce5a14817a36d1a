export type { GoalFields } from './goal.ts';
export type { GoalProblem } from './goal-operations.ts';
export { addGoal, deleteGoal, editGoal, endGoal, pointAtGoal } from './goal-operations.ts';
export type { ServedGoal } from './served-goal.ts';
export { servedGoal, servedGoalNeeds } from './served-goal.ts';
