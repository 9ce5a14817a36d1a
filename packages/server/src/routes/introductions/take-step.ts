import { contextOf } from '../../book/context-of.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printIntroduction } from '../../introductions/print-introduction.ts';
import { takeStepIn } from '../../introductions/take-step-in.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { introductionAnswer, introductionStep } from './introduction-schemas.ts';

export const takeStep = defineRoute({
  method: 'post',
  path: '/books/{book}/introductions/{id}/steps',
  access: 'book',
  summary: 'Writes down one step of an introduction; refused where not both have said yes',
  body: introductionStep,
  answers: { 200: introductionAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const taken = await takeStepIn(book, params.id, body, origin, await contextOf(book, parts));
    return taken.ok ? json(printIntroduction(taken.value)) : problemResponse(taken.problem);
  },
});
