import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';

/** Bytes that people brought along: never run, framed or guessed at, wherever they are opened. */
export const getBlob = defineRoute({
  method: 'get',
  path: '/books/{book}/blobs/{sha256}',
  access: 'book',
  summary: 'A photo, or a long text of an original card',
  answers: { 200: 'application/octet-stream' },
  async handle({ parts, params }) {
    const blob = await parts.store.book(params.book).blob(params.sha256);
    if (blob === null) return problemResponse({ type: 'not-found' });
    return new Response(new Uint8Array(blob.bytes), {
      headers: {
        'content-type': blob.type,
        'content-disposition': `attachment; filename="${params.sha256.slice(0, 12)}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'no-store',
      },
    });
  },
});
