import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printPlain } from '../../printing/print-plain.ts';
import { favourAnswer } from './favour-schemas.ts';

export const listFavours = defineRoute({
  method: 'get',
  path: '/books/{book}/favours',
  access: 'book',
  summary: 'What was given and received, the latest first; of one person where that is asked',
  query: z.object({
    person: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  answers: { 200: z.object({ favours: z.array(favourAnswer) }) },
  async handle({ parts, params, query: { person, limit } }) {
    const book = parts.store.book(params.book);
    const favours =
      person === undefined
        ? await book.days('favour', { order: 'desc', limit })
        : await book.linked('favour', person, { limit });
    return json({ favours: favours.map(printPlain) });
  },
});
