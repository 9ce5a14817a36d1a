import { Readable } from 'node:stream';
import { z } from '@hono/zod-openapi';
import { languageOf } from '../../book/language-of.ts';
import { exportBook, exportFormats } from '../../export/export-book.ts';
import { defineRoute } from '../../http/route.ts';

export const exportAll = defineRoute({
  method: 'get',
  path: '/books/{book}/export',
  access: 'book',
  summary: 'Everything in the book: JSON and vCard without loss, CSV for a spreadsheet',
  query: z.object({ format: z.enum(exportFormats).default('json') }),
  answers: { 200: 'application/octet-stream' },
  async handle({ c, parts, params, query }) {
    const book = parts.store.book(params.book);
    const language = await languageOf(book, c.req.header('accept-language'));
    const { type, fileName, pieces } = await exportBook(book, query.format, { ...parts, language });
    return new Response(Readable.toWeb(Readable.from(encoded(pieces))) as ReadableStream<Uint8Array>, {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    });
  },
});

async function* encoded(pieces: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
