import { z } from '@hono/zod-openapi';
import { contextOf } from '../../book/context-of.ts';
import { languageOf } from '../../book/language-of.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { planOneToOneIn } from '../../one-to-ones/plan-one-to-one-in.ts';
import { printPlain } from '../../printing/print-plain.ts';
import { problemResponse } from '../../problems/problem-response.ts';

export const planOneToOne = defineRoute({
  method: 'post',
  path: '/books/{book}/one-to-ones',
  access: 'book',
  summary: 'Plans a talk for two: a promise of yours, with its day',
  body: z
    .object({
      person: z.string().max(100),
      text: z.string().max(4000).optional(),
      dueOn: z.string().max(10).optional(),
    })
    .openapi('OneToOneIntent'),
  answers: {
    201: z.looseObject({ id: z.string(), text: z.string(), person: z.string(), dueOn: z.string() }),
  },
  async handle({ c, parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const language = await languageOf(book, c.req.header('accept-language'));
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const planned = await planOneToOneIn(book, { ...body, language }, origin, await contextOf(book, parts));
    return planned.ok ? json(printPlain(planned.value), 201) : problemResponse(planned.problem);
  },
});
