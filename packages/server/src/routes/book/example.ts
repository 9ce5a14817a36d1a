import { z } from '@hono/zod-openapi';
import { languageOf } from '../../book/language-of.ts';
import { fillExample } from '../../example/fill-example.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';

export const example = defineRoute({
  method: 'post',
  path: '/books/{book}/example',
  access: 'book',
  summary: 'Fills the book with an invented network, which can be undone like an import',
  body: z.object({
    people: z.number().int().min(1).max(2000).default(300),
    years: z.number().int().min(1).max(20).default(3),
    language: z.enum(['nl', 'en']).optional(),
  }),
  answers: { 201: z.object({ import: z.string() }) },
  async handle({ c, parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const language = body.language ?? (await languageOf(book, c.req.header('accept-language')));
    const filled = await fillExample(book, { ...body, language }, signedIn.user.id, parts);
    return filled.ok ? json(filled.value, 201) : problemResponse(filled.problem);
  },
});
