import { createHash } from 'node:crypto';
import { nothing } from '../../http/answer.ts';
import { bodyLimits } from '../../http/body-limit.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { blobType } from './blob-type.ts';

export const putBlob = defineRoute({
  method: 'put',
  path: '/books/{book}/blobs/{sha256}',
  access: 'book',
  summary: 'Keeps a photo under the SHA-256 of its bytes; the same again changes nothing',
  bodyType: '*/*',
  mostBytes: bodyLimits.blob,
  answers: { 204: null },
  async handle({ c, parts, params }) {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (createHash('sha256').update(bytes).digest('hex') !== params.sha256) {
      return problemResponse({ type: 'blob-differs' });
    }
    const type = blobType(bytes, c.req.header('content-type') ?? '');
    if (type === null) return problemResponse({ type: 'blob-type-unfit' });
    await parts.store.book(params.book).putBlob({ type, bytes });
    return nothing();
  },
});
