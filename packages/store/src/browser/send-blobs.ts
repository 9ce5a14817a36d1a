import type { ExchangeOptions } from './exchange-state.ts';

/** Sends the pictures that the server does not have, one by one; false where one has to be tried again. */
export async function sendBlobs(
  { replica, putBlob, blob }: Pick<ExchangeOptions, 'replica' | 'putBlob' | 'blob'>,
  signal: AbortSignal,
): Promise<boolean> {
  if (!putBlob || !blob) return true;
  for (const sha256 of await replica.blobsToSend()) {
    const held = await blob(sha256);
    const status = held ? await putBlob(sha256, held, signal).catch(() => 0) : 200;
    const isDone = (status >= 200 && status < 300) || refusedForGood.includes(status);
    if (!isDone) return false;
    await replica.blobSent(sha256);
  }
  return true;
}

/** Sent again they would be refused again: not a picture, or too large. */
const refusedForGood = [400, 413, 415, 422];
