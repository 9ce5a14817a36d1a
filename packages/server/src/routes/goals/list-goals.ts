import { z } from '@hono/zod-openapi';
import { readGoals } from '@kennis/store';
import { printGoal } from '../../goals/print-goal.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { goalAnswer } from './goal-schemas.ts';

export const listGoals = defineRoute({
  method: 'get',
  path: '/books/{book}/goals',
  access: 'book',
  summary: 'What your network is for, in your words, each with what served it; the latest first',
  answers: { 200: z.object({ goals: z.array(goalAnswer) }) },
  async handle({ parts, params }) {
    const goals = await readGoals(parts.store.book(params.book));
    return json({ goals: goals.map(printGoal) });
  },
});
