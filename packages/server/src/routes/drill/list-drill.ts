import { z } from '@hono/zod-openapi';
import { contextOf } from '../../book/context-of.ts';
import { loadDrilling } from '../../drilling/load-drilling.ts';
import { printDrill } from '../../drilling/print-drill.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';

const clue = z.object({ type: z.string(), text: z.string() });

export const listDrill = defineRoute({
  method: 'get',
  path: '/books/{book}/drill',
  access: 'book',
  summary: 'Names to drill: today’s portion, or that before an event',
  query: z.object({ event: z.string().max(100).optional() }),
  answers: {
    200: z.object({
      cards: z.array(
        z.object({
          person: z.string(),
          kind: z.string(),
          due: z.string().nullable(),
          clues: z.array(clue),
          name: z.string().nullable(),
          answer: z.object({ name: z.string(), fact: clue.nullable() }),
          photo: z.string().nullable(),
        }),
      ),
      doneToday: z.number(),
      waiting: z.number(),
    }),
  },
  async handle({ parts, params, query: { event } }) {
    const book = parts.store.book(params.book);
    const context = await contextOf(book, parts);
    const { readDailyDrill, readEventDrill } = await loadDrilling();
    const read =
      event === undefined ? await readDailyDrill(book, context) : await readEventDrill(book, event, context);
    return read ? json(printDrill(read.portion)) : problemResponse({ type: 'event-missing' });
  },
});
