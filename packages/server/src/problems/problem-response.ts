import type { Problem } from '@kennis/domain';
import { rowOf } from './problem-table.ts';

/** Stable names of problems: `urn:kennis:problem:not-found`. */
const problemPrefix = 'urn:kennis:problem:';

/** A problem as RFC 9457 problem+json: what it is about as members beside type, title and status. */
export function problemResponse({ type, ...about }: Problem, headers: Record<string, string> = {}): Response {
  const { status, title } = rowOf({ type });
  const body = JSON.stringify({ ...about, type: problemPrefix + type, title, status });
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}
