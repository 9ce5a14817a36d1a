import { contextOf } from '../../book/context-of.ts';
import { todayIn } from '../../book/today-in.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { planInterviewIn } from '../../interviews/plan-interview-in.ts';
import { printPlanned } from '../../interviews/print-planned.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { interviewAnswer, interviewIntent } from './interview-schemas.ts';

export const planInterview = defineRoute({
  method: 'post',
  path: '/books/{book}/interviews',
  access: 'book',
  summary: 'Plans an information or advice talk with somebody; nothing is sent',
  body: interviewIntent,
  answers: { 201: interviewAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const planned = await planInterviewIn(book, body, origin, await contextOf(book, parts));
    if (!planned.ok) return problemResponse(planned.problem);
    return json(await printPlanned(book, planned.value, await todayIn(book, parts)), 201);
  },
});
