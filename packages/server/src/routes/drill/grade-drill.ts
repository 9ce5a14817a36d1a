import { z } from '@hono/zod-openapi';
import { contextOf } from '../../book/context-of.ts';
import { gradeDrillIn } from '../../drilling/grade-drill-in.ts';
import { nothing } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';

export const gradeDrill = defineRoute({
  method: 'post',
  path: '/books/{book}/drill/{id}',
  access: 'book',
  summary: 'Keeps how it went with one card of a person; when it comes back follows from that',
  body: z
    .object({
      card: z.enum(['face-name', 'clue-name', 'name-fact', 'fact-name']),
      grade: z.enum(['forgot', 'barely', 'knew', 'at-once']),
    })
    .openapi('DrillGrade'),
  answers: { 204: null },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const kept = await gradeDrillIn(book, params.id, body, origin, await contextOf(book, parts));
    return kept.ok ? nothing() : problemResponse(kept.problem);
  },
});
