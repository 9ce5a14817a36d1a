import type { Blob as BookBlob } from '@kennis/store';
import type { ExchangeOptions } from '@kennis/store/browser';
import { type Access, endedBy } from '../app/access.ts';

/** Sends a sync request of `book`; a session that ended is told to `access`, and the book goes on. */
export function postSync(book: string, access: Access): ExchangeOptions['post'] {
  return async (request, signal) => {
    const response = await fetch(`/api/v1/books/${book}/sync`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      body: JSON.stringify(request),
      signal,
    });
    const body = await response.json().catch(() => null);
    if (response.status === 401) access.end(endedBy(body));
    return { status: response.status, body };
  };
}

/** Sends a picture of `book`. */
export function postBlob(book: string) {
  return async (sha256: string, blob: BookBlob, signal: AbortSignal): Promise<number> => {
    const response = await fetch(`/api/v1/books/${book}/blobs/${sha256}`, {
      method: 'PUT',
      headers: { 'content-type': blob.type },
      credentials: 'same-origin',
      body: new Blob([new Uint8Array(blob.bytes)], { type: blob.type }),
      signal,
    });
    return response.status;
  };
}
