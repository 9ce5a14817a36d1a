import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { allowedEmbeddings } from '../../matching/allowed-embeddings.ts';
import { printOpinion } from '../../matching/print-matches.ts';
import { opinion } from './match-schemas.ts';

const milliseconds = 8000;

export const listLikenesses = defineRoute({
  method: 'get',
  path: '/books/{book}/likenesses',
  access: 'book',
  summary: 'How alike in meaning people are to an ask (cosines by id), for a device that matches on its own',
  query: z.object({ ask: z.string().min(1).max(2000) }),
  answers: { 200: z.object({ cosines: z.record(z.string(), z.number()), embeddings: opinion }) },
  async handle({ parts, params, query: { ask } }) {
    const book = parts.store.book(params.book);
    const embeddings = await allowedEmbeddings(book, parts.embeddings);
    if (!embeddings) return json({ cosines: {}, embeddings: printOpinion(null) });
    const alike = await parts.matching.opinion(book, ask, embeddings, milliseconds);
    return json({ cosines: alike.cosines, embeddings: printOpinion(alike.opinion) });
  },
});
