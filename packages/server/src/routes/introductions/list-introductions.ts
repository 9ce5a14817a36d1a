import { z } from '@hono/zod-openapi';
import { isIntroductionOpen } from '@kennis/domain';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printIntroduction } from '../../introductions/print-introduction.ts';
import { introductionAnswer } from './introduction-schemas.ts';

export const listIntroductions = defineRoute({
  method: 'get',
  path: '/books/{book}/introductions',
  access: 'book',
  summary:
    'Introductions, the latest first; of these only those that go on, or of one person, where that is asked',
  query: z.object({
    which: z.enum(['all', 'open']).default('all'),
    person: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  answers: { 200: z.object({ introductions: z.array(introductionAnswer) }) },
  async handle({ parts, params, query: { which, person, limit } }) {
    const book = parts.store.book(params.book);
    const found =
      person === undefined
        ? await book.days('introduction', { order: 'desc', limit })
        : await book.linked('introduction', person, { limit });
    const shown = which === 'open' ? found.filter(({ fields }) => isIntroductionOpen(fields)) : found;
    return json({ introductions: shown.map(printIntroduction) });
  },
});
