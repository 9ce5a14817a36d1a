import { contextOf } from '../../book/context-of.ts';
import { addGoalTo } from '../../goals/change-goal.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printPlain } from '../../printing/print-plain.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { goalAnswer, goalIntent } from './goal-schemas.ts';

export const addGoal = defineRoute({
  method: 'post',
  path: '/books/{book}/goals',
  access: 'book',
  summary: 'Writes down a long-term goal',
  body: goalIntent,
  answers: { 201: goalAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const added = await addGoalTo(book, body, origin, await contextOf(book, parts));
    return added.ok ? json(printPlain(added.value), 201) : problemResponse(added.problem);
  },
});
