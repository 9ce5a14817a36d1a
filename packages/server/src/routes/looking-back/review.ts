import { z } from '@hono/zod-openapi';
import { dayOf } from '@kennis/domain';
import { readYearReview } from '@kennis/store';
import { contextOf } from '../../book/context-of.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { periodOf } from '../../looking-back/period-of.ts';
import { printReview } from '../../looking-back/print-review.ts';
import { names, yielded } from './yield-schemas.ts';

export const review = defineRoute({
  method: 'get',
  path: '/books/{book}/review',
  access: 'book',
  summary:
    'Looking back over three years, the last twelve months, or a year: what began, what was kept warm, what grew',
  query: z.object({
    of: z.enum(['three-years', 'twelve-months']).default('three-years'),
    year: z.coerce.number().int().min(1900).max(9999).optional(),
  }),
  answers: {
    200: z.looseObject({
      period: z.looseObject({ of: z.string(), from: z.string(), to: z.string() }),
      yield: yielded,
      tells: z.array(z.looseObject({ type: z.string() })),
      months: z.array(z.looseObject({ month: z.string() })),
      events: z.array(z.looseObject({ yield: yielded })),
      clubs: z.array(z.looseObject({ name: z.string(), worth: z.string(), yield: yielded })),
      people: names,
    }),
  },
  async handle({ parts, params, query: { of, year } }) {
    const book = parts.store.book(params.book);
    const context = await contextOf(book, parts);
    const today = dayOf(context.now, context.zone);
    const period = periodOf({ year, months: of === 'twelve-months' }, today);
    return json(printReview(await readYearReview(book, period, context)));
  },
});
