import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printPlain } from '../../printing/print-plain.ts';
import { lineAnswer } from './line-schemas.ts';

export const listLines = defineRoute({
  method: 'get',
  path: '/books/{book}/lines',
  access: 'book',
  summary: 'Sentences and questions of your own',
  answers: { 200: z.object({ lines: z.array(lineAnswer) }) },
  async handle({ parts, params }) {
    const lines = await parts.store.book(params.book).all('line', { limit: 500 });
    return json({ lines: lines.map(printPlain) });
  },
});
