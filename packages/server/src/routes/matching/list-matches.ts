import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { allowedEmbeddings } from '../../matching/allowed-embeddings.ts';
import { printAnswered } from '../../matching/print-matches.ts';
import { matchReason, opinion } from './match-schemas.ts';

/** How long a second opinion may keep somebody waiting. */
const milliseconds = 8000;

export const listMatches = defineRoute({
  method: 'get',
  path: '/books/{book}/matches',
  access: 'book',
  summary: 'Who in the book answers an ask, best first, with why; `owner` is who asks, `me` unless given',
  query: z.object({
    ask: z.string().min(1).max(2000),
    owner: z.string().max(100).default('me'),
    lang: z.enum(['nl', 'en']).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(10),
  }),
  answers: {
    200: z.object({
      matches: z.array(
        z.object({ id: z.string(), name: z.string(), score: z.number(), reason: matchReason }),
      ),
      embeddings: opinion,
    }),
  },
  async handle({ parts, params, query: { ask, owner, lang, limit } }) {
    const book = parts.store.book(params.book);
    const embeddings = await allowedEmbeddings(book, parts.embeddings);
    const query = { owner, text: ask, ...(lang && { lang }) };
    return json(printAnswered(await parts.matching.query(book, query, { limit, embeddings, milliseconds })));
  },
});
