import { z } from '@hono/zod-openapi';
import { readOneToOnes } from '@kennis/store';
import { contextOf } from '../../book/context-of.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printOneToOnes } from '../../one-to-ones/print-one-to-ones.ts';

export const listOneToOnes = defineRoute({
  method: 'get',
  path: '/books/{book}/one-to-ones',
  access: 'book',
  summary: 'Talks for two this month: how many you want, which are planned, and with whom more, with why',
  answers: {
    200: z.object({
      perMonth: z.number(),
      plans: z.array(z.looseObject({ id: z.string(), text: z.string(), person: z.string() })),
      proposals: z.array(
        z.object({
          person: z.object({ id: z.string(), name: z.string() }),
          reasons: z.array(z.looseObject({ type: z.string() })),
          channel: z.looseObject({ channel: z.string() }),
        }),
      ),
    }),
  },
  async handle({ parts, params }) {
    const book = parts.store.book(params.book);
    return json(printOneToOnes(await readOneToOnes(book, await contextOf(book, parts))));
  },
});
