import type { MiddlewareHandler } from 'hono';
import { bodyLimit as streamedBodyLimit } from 'hono/body-limit';
import { problemResponse } from '../problems/problem-response.ts';
import type { Env } from './env.ts';

const kilobyte = 1000;

/** The largest bodies, in bytes (SECURITY.md). */
export const bodyLimits = {
  usual: 100 * kilobyte,
  sync: 5000 * kilobyte,
  blob: 6000 * kilobyte,
  import: 25_000 * kilobyte,
} as const;

/**
 * Refuses a body of more than `most` bytes before it is read: by its announced length, which Node holds a sender to,
 * or, where none is announced, as soon as it has grown past it.
 */
export function limitBody(most: number): MiddlewareHandler<Env> {
  const tooLarge = () => problemResponse({ type: 'too-large', mostBytes: most }, { connection: 'close' });
  const streamed = streamedBodyLimit({ maxSize: most, onError: tooLarge });
  return async (c, next) => {
    const length = c.req.header('content-length');
    if (c.req.header('transfer-encoding') !== undefined) return streamed(c, next);
    if (length !== undefined && Number(length) > most) return tooLarge();
    await next();
    return undefined;
  };
}
