import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { allowedEmbeddings } from '../../matching/allowed-embeddings.ts';

const embeddingsState = z
  .object({
    endpoint: z.object({ host: z.string(), model: z.string() }).nullable(),
    on: z.boolean(),
  })
  .openapi('EmbeddingsState');

export const getEmbeddings = defineRoute({
  method: 'get',
  path: '/books/{book}/embeddings',
  access: 'book',
  summary: 'Whether this installation has an embedding endpoint, and whether words of this book may go there',
  answers: { 200: embeddingsState },
  async handle({ parts, params }) {
    const { embeddings } = parts;
    const allowed = await allowedEmbeddings(parts.store.book(params.book), embeddings);
    const endpoint = embeddings && { host: embeddings.host, model: embeddings.model };
    return json({ endpoint, on: allowed !== null });
  },
});
