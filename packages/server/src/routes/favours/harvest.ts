import { z } from '@hono/zod-openapi';
import { readHarvest } from '@kennis/store';
import { contextOf } from '../../book/context-of.ts';
import { printHarvest } from '../../giving/print-harvest.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';

export const harvest = defineRoute({
  method: 'get',
  path: '/books/{book}/harvest',
  access: 'book',
  summary: 'How giving and receiving stand over all, and what grew from what with how long it took',
  answers: {
    200: z.object({
      balance: z.looseObject({ stands: z.string(), given: z.number(), received: z.number() }),
      chains: z.array(
        z.looseObject({
          id: z.string(),
          tookDays: z.number().nullable(),
          steps: z.array(z.looseObject({ from: z.string().nullable(), tookDays: z.number().nullable() })),
        }),
      ),
      people: z.record(z.string(), z.string()),
    }),
  },
  async handle({ parts, params }) {
    const book = parts.store.book(params.book);
    return json(printHarvest(await readHarvest(book, await contextOf(book, parts))));
  },
});
