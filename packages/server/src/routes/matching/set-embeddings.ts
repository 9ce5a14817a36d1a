import { z } from '@hono/zod-openapi';
import { nothing } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { switchEmbeddings } from '../../matching/switch-embeddings.ts';
import { problemResponse } from '../../problems/problem-response.ts';

export const setEmbeddings = defineRoute({
  method: 'put',
  path: '/books/{book}/embeddings',
  access: 'book',
  summary: 'Switches on or off that words of matching may go to the embedding endpoint of this installation',
  body: z.object({ on: z.boolean() }).openapi('EmbeddingsSwitch'),
  answers: { 204: null },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const done = await switchEmbeddings(book, body.on, { cause: 'api', user: signedIn.user.id });
    return done.ok ? nothing() : problemResponse(done.problem);
  },
});
