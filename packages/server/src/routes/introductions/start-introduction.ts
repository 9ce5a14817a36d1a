import { contextOf } from '../../book/context-of.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printIntroduction } from '../../introductions/print-introduction.ts';
import { startIntroductionIn } from '../../introductions/start-introduction-in.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { introductionAnswer, introductionIntent } from './introduction-schemas.ts';

export const startIntroduction = defineRoute({
  method: 'post',
  path: '/books/{book}/introductions',
  access: 'book',
  summary: 'Plans an introduction of two people; nobody is asked yet, and nothing is sent',
  body: introductionIntent,
  answers: { 201: introductionAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const started = await startIntroductionIn(book, body, origin, await contextOf(book, parts));
    return started.ok ? json(printIntroduction(started.value), 201) : problemResponse(started.problem);
  },
});
