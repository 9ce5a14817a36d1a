import { ok } from '@kennis/domain';
import type { Batch, EmbeddingEndpoint, EmbeddingProblem } from './embeddings.ts';
import { readVectors } from './read-vectors.ts';

/** The largest answer that is read, in bytes: 64 vectors of 4096 numbers fit four times. */
const mostBytes = 16_000_000;

/**
 * Posts one batch of texts to the endpoint (OpenAI's `POST /v1/embeddings`). Follows no redirect, and reads no more than `mostBytes`;
 * whatever goes wrong becomes a problem.
 */
export async function postBatch(
  { url, model, key }: EmbeddingEndpoint,
  texts: readonly string[],
  milliseconds: number,
): Promise<Batch> {
  const timeout = AbortSignal.timeout(Math.ceil(milliseconds));
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: timeout,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
    });
    if (answer.status !== 200) {
      await answer.body?.cancel();
      return failed('refused', answer.status);
    }
    const text = await readBounded(answer);
    if (text === null) return failed('too-large');
    const vectors = readVectors(text, texts.length);
    return vectors ? ok(vectors) : failed('unfit');
  } catch {
    return failed(timeout.aborted ? 'slow' : 'unreachable');
  }
}

/** The body as text; null where it is larger than is read. */
async function readBounded(answer: Response): Promise<string | null> {
  if (Number(answer.headers.get('content-length') ?? 0) > mostBytes) {
    await answer.body?.cancel();
    return null;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    // Leaving the loop cancels the body.
    if (size > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function failed(reason: EmbeddingProblem['reason'], status = 0): Batch {
  return { ok: false, problem: { type: 'embeddings-failed', reason, status } };
}
