import { createHash } from 'node:crypto';

/** Vectors by scope and text, in memory only; the texts themselves are not kept. */
export interface VectorCache {
  get(scope: string, text: string): Float32Array | undefined;
  put(scope: string, text: string, vector: Float32Array): void;
}

/** Keeps at most so many bytes of vectors; what was used longest ago goes first. */
export function createVectorCache(mostBytes = 64_000_000): VectorCache {
  const kept = new Map<string, Float32Array>();
  let bytes = 0;
  return {
    get(scope, text) {
      const key = keyOf(scope, text);
      const vector = kept.get(key);
      if (!vector) return undefined;
      kept.delete(key);
      kept.set(key, vector);
      return vector;
    },
    put(scope, text, vector) {
      const key = keyOf(scope, text);
      bytes += vector.byteLength - (kept.get(key)?.byteLength ?? 0);
      kept.delete(key);
      kept.set(key, vector);
      for (const [oldest, { byteLength }] of kept) {
        if (bytes <= mostBytes) break;
        kept.delete(oldest);
        bytes -= byteLength;
      }
    },
  };
}

function keyOf(scope: string, text: string): string {
  return createHash('sha256').update(`${scope}\n${text}`).digest('base64');
}
