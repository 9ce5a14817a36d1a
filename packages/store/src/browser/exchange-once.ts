import type { SyncRequest, SyncResponse } from '@kennis/sync';
import type { Taken } from './browser-store.ts';
import type { ExchangeOptions } from './exchange-state.ts';
import { isAnswer } from './is-answer.ts';

/** What one exchange came to. `again` where there is more to send or to read at once. */
export type ExchangeOutcome =
  | { readonly is: 'taken'; readonly again: boolean; readonly taken: Taken }
  | { readonly is: 'signed-out' | 'clock-off' | 'outdated' }
  | { readonly is: 'failed'; readonly error: unknown };

type Parts = Pick<ExchangeOptions, 'replica' | 'post'>;

/** Sends one request and takes the answer in. Whatever goes wrong, what is unsent stays. */
export async function exchangeOnce({ replica, post }: Parts, signal: AbortSignal): Promise<ExchangeOutcome> {
  try {
    const request = await replica.nextRequest();
    const { status, body } = await post(request, signal);
    if (status === 401) return { is: 'signed-out' };
    if (status === 426) return { is: 'outdated' };
    if (status !== 200 || !isAnswer(body))
      return { is: 'failed', error: new Error(`The server answered ${status}`) };
    return await take(replica, request, body);
  } catch (error) {
    return { is: 'failed', error };
  }
}

async function take(
  replica: Parts['replica'],
  request: SyncRequest,
  response: SyncResponse,
): Promise<ExchangeOutcome> {
  const taken = await replica.take(request, response);
  if (taken.outdated) return { is: 'outdated' };
  const ahead = response.refused.some(({ reason }) => reason === 'stamp-ahead');
  const helpless = ahead && taken.restamped === 0 && response.accepted.length === 0;
  if (helpless) return { is: 'clock-off' };
  const brought = response.accepted.length + response.refused.length + response.changes.length;
  if (taken.more && brought === 0 && !taken.restarted)
    return { is: 'failed', error: new Error('The server answered nothing') };
  return { is: 'taken', again: taken.more, taken };
}
