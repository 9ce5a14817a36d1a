import { z } from '@hono/zod-openapi';
import { readLadder } from '@kennis/store';
import { todayIn } from '../../book/today-in.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';

export const ladder = defineRoute({
  method: 'get',
  path: '/books/{book}/interviews/ladder',
  access: 'book',
  summary: 'Whom to ask for an advice talk, from easy to hard, with why; about a subject where that is given',
  query: z.object({ about: z.string().max(200).default('') }),
  answers: {
    200: z.object({
      rungs: z.array(
        z.object({
          person: z.object({ id: z.string(), name: z.string() }),
          step: z.enum(['easy', 'middle', 'hard']),
          reasons: z.array(z.looseObject({ type: z.string() })),
        }),
      ),
    }),
  },
  async handle({ parts, params, query: { about } }) {
    const book = parts.store.book(params.book);
    const rungs = await readLadder(book, about, await todayIn(book, parts));
    return json({
      rungs: rungs.map(({ candidate: { person }, step, reasons }) => ({
        person: { id: person.id, name: person.fields.name.full },
        step,
        reasons,
      })),
    });
  },
});
