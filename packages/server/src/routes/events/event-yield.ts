import { z } from '@hono/zod-openapi';
import { readEventYield } from '@kennis/store';
import { contextOf } from '../../book/context-of.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printEventYield } from '../../looking-back/print-review.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { names, yielded } from '../looking-back/yield-schemas.ts';

export const eventYield = defineRoute({
  method: 'get',
  path: '/books/{book}/events/{id}/yield',
  access: 'book',
  summary: 'What an event brought, months later too, and the club or series that it belongs to',
  answers: {
    200: z.looseObject({
      event: z.looseObject({ id: z.string(), name: z.string() }),
      yield: yielded,
      tells: z.array(z.looseObject({ type: z.string() })),
      club: z.looseObject({ name: z.string(), worth: z.string(), yield: yielded }).nullable(),
      people: names,
    }),
  },
  async handle({ parts, params }) {
    const book = parts.store.book(params.book);
    const read = await readEventYield(book, params.id, await contextOf(book, parts));
    return read ? json(printEventYield(read)) : problemResponse({ type: 'event-missing' });
  },
});
