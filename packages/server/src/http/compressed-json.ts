import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { json, jsonText } from './answer.ts';
import type { RequestContext } from './env.ts';

/** Shorter answers fit in a packet or three anyway. */
const worthwhile = 4000;

/** A JSON answer that may be long, compressed for who takes that: a phone reads a whole book through it. */
export async function compressedJson(c: RequestContext, body: unknown): Promise<Response> {
  const accepted = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  if (!accepted) return json(body);
  const text = JSON.stringify(body);
  if (text.length < worthwhile) return jsonText(text);
  const bytes = await promisify(gzip)(text, { level: constants.Z_BEST_SPEED });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
      vary: 'accept-encoding',
    },
  });
}
