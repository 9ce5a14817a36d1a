import { contextOf } from '../../book/context-of.ts';
import { changeGoalIn } from '../../goals/change-goal.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printPlain } from '../../printing/print-plain.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { goalAnswer, goalChange } from './goal-schemas.ts';

export const changeGoal = defineRoute({
  method: 'patch',
  path: '/books/{book}/goals/{id}',
  access: 'book',
  summary: 'Changes the words of a goal, or says that it was reached or let go',
  body: goalChange,
  answers: { 200: goalAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const changed = await changeGoalIn(book, params.id, body, origin, await contextOf(book, parts));
    return changed.ok ? json(printPlain(changed.value)) : problemResponse(changed.problem);
  },
});
