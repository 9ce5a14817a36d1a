import type { EmbeddingEndpoint, EmbeddingProblem, Embeddings } from './embeddings.ts';
import { postBatch } from './post-batch.ts';
import { createVectorCache, type VectorCache } from './vector-cache.ts';

const textsPerBatch = 64;
const mostCharacters = 1000;
/** One batch may take this long. */
const batchMilliseconds = 10_000;

/** Embeddings from an endpoint: what is known is not asked again, the rest in batches until the time is over or something goes wrong. */
export function createEmbeddings(
  endpoint: EmbeddingEndpoint,
  cache: VectorCache = createVectorCache(),
): Embeddings {
  return {
    host: endpoint.url.host,
    model: endpoint.model,
    async embed(scope, texts, { milliseconds }) {
      const wanted = [...new Set(texts.map(shorten))].filter((text) => text !== '');
      const vectors = new Map<string, Float32Array>();
      for (const text of wanted) {
        const known = cache.get(scope, text);
        if (known) vectors.set(text, known);
      }
      const missing = wanted.filter((text) => !vectors.has(text));
      const problem = await fill(endpoint, missing, performance.now() + milliseconds, (text, vector) => {
        vectors.set(text, vector);
        cache.put(scope, text, vector);
      });
      return { vectors: byWhole(texts, vectors), problem };
    },
  };
}

async function fill(
  endpoint: EmbeddingEndpoint,
  missing: readonly string[],
  until: number,
  keep: (text: string, vector: Float32Array) => void,
): Promise<EmbeddingProblem | null> {
  for (let at = 0; at < missing.length; at += textsPerBatch) {
    const left = until - performance.now();
    if (left <= 0) return { type: 'embeddings-failed', reason: 'unfinished', status: 0 };
    const batch = missing.slice(at, at + textsPerBatch);
    const answer = await postBatch(endpoint, batch, Math.min(left, batchMilliseconds));
    if (!answer.ok) return answer.problem;
    for (const [place, vector] of answer.value.entries()) keep(batch[place] ?? '', vector);
  }
  return null;
}

/** What is sent of a text: on one line, and not longer than models read. */
function shorten(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, mostCharacters);
}

function byWhole(
  texts: readonly string[],
  vectors: ReadonlyMap<string, Float32Array>,
): ReadonlyMap<string, Float32Array> {
  return new Map(
    texts.flatMap((text) => {
      const vector = vectors.get(shorten(text));
      return vector ? [[text, vector] as const] : [];
    }),
  );
}
