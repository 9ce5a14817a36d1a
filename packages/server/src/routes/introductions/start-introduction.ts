import { type RecordOf, startIntroduction as start } from '@kennis/domain';
import { contextOf } from '../../book/context-of.ts';
import { printIntroduction } from '../../giving/print-introduction.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { findPerson } from '../../people/find-person.ts';
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
    const context = await contextOf(book, parts);
    const started = await book.edit({ cause: 'api', user: signedIn.user.id }, async (reading) => {
      const [a, b] = await Promise.all([findPerson(reading, body.a), findPerson(reading, body.b)]);
      const introductions = a ? await reading.linked('introduction', a.person.id, { limit: 200 }) : [];
      const people = [a?.person ?? null, b?.person ?? null];
      const intent = { ...body, a: a?.person.id ?? body.a, b: b?.person.id ?? body.b };
      return start({ people, introductions }, intent, context);
    });
    if (!started.ok) return problemResponse(started.problem);
    return json(printIntroduction(started.value[0] as unknown as RecordOf<'introduction'>), 201);
  },
});
