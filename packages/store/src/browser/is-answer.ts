import type { SyncResponse } from '@kennis/sync';

/** Whether what the server said can be taken in as the answer to a sync request. */
export function isAnswer(body: unknown): body is SyncResponse {
  if (typeof body !== 'object' || body === null) return false;
  const { accepted, refused, changes, cursor, head, now } = body as { readonly [name: string]: unknown };
  return (
    [accepted, refused, changes].every(Array.isArray) &&
    typeof cursor === 'string' &&
    typeof head === 'string' &&
    typeof now === 'number'
  );
}
