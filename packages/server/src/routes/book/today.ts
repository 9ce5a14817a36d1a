import { z } from '@hono/zod-openapi';
import { readToday } from '@kennis/store';
import { contextOf } from '../../book/context-of.ts';
import { printToday } from '../../book/print-today.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';

const sentence = z.looseObject({ type: z.string() });
const named = z.object({ id: z.string(), name: z.string() });

export const today = defineRoute({
  method: 'get',
  path: '/books/{book}/today',
  access: 'book',
  summary:
    'Promises that are due, introductions that wait, whom to keep warm with why and something to say, events to come',
  answers: {
    200: z.object({
      on: z.string(),
      promises: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          by: z.enum(['me', 'them']),
          dueOn: z.string().nullable(),
          person: named.nullable(),
          reason: sentence,
        }),
      ),
      introductions: z.array(
        z.object({
          id: z.string(),
          a: named.nullable(),
          b: named.nullable(),
          about: z.string().nullable(),
          step: z.looseObject({ do: z.string(), on: z.string() }),
        }),
      ),
      keepWarm: z.array(
        z.object({
          person: named,
          reasons: z.array(sentence),
          parts: z.array(sentence),
          say: z.array(sentence),
          channel: z.object({ channel: z.string(), others: z.array(z.string()), reason: sentence }),
          chance: z.number(),
          inTouch: sentence,
          answeredOn: z.string().nullable(),
        }),
      ),
      cap: z.object({ perWeek: z.number(), used: z.number() }),
      events: z.array(
        z.looseObject({ id: z.string(), name: z.string(), on: z.string(), inDays: z.number() }),
      ),
    }),
  },
  async handle({ parts, params }) {
    const book = parts.store.book(params.book);
    return json(printToday(await readToday(book, await contextOf(book, parts))));
  },
});
