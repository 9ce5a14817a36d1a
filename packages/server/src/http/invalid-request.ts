import type { z } from '@hono/zod-openapi';
import { problemResponse } from '../problems/problem-response.ts';

type Checked = { readonly success: boolean; readonly error?: z.ZodError; readonly target?: string };

/** Answers a request of the wrong form: where it is wrong and why, without repeating what was sent. */
export function invalidRequest(checked: Checked): Response | undefined {
  if (checked.success || !checked.error) return undefined;
  const errors = checked.error.issues.slice(0, 20).map(({ path, code, message }) => ({
    at: [checked.target === 'json' ? 'body' : checked.target, ...path].join('/'),
    code,
    reason: message,
  }));
  return problemResponse({ type: 'invalid-request', errors });
}
