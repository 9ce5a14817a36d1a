import { z } from '@hono/zod-openapi';
import { languageOf } from '../../book/language-of.ts';
import { json } from '../../http/answer.ts';
import { bodyLimits } from '../../http/body-limit.ts';
import { defineRoute } from '../../http/route.ts';
import { previewImport as preview } from '../../import/preview-import.ts';
import { reasonText } from '../../import/wording/reason-text.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { importAnswer } from './import-answer.ts';

export const previewImport = defineRoute({
  method: 'post',
  path: '/books/{book}/imports',
  access: 'book',
  summary:
    'Reads a file of contacts (vCard, LinkedIn, CSV, our own JSON) and says what importing it would do',
  query: z.object({ name: z.string().max(300).default('') }),
  bodyType: '*/*',
  mostBytes: bodyLimits.import,
  answers: { 201: importAnswer },
  async handle({ c, parts, params, query, signedIn }) {
    const { store, now, ids } = parts;
    const book = store.book(params.book);
    const language = await languageOf(book, c.req.header('accept-language'));
    const file = { name: query.name, bytes: new Uint8Array(await c.req.arrayBuffer()) };
    const previewed = await parts.readings.run(() =>
      preview({ book, jobs: store.jobs, now, ids }, file, {
        user: signedIn.user.id,
        language,
        signal: c.req.raw.signal,
      }),
    );
    if (previewed === null) return problemResponse({ type: 'busy' });
    if (previewed.ok) return json(previewed.value, 201);
    const { problem } = previewed;
    return problemResponse({ ...problem, reason: reasonText(problem, language) });
  },
});
