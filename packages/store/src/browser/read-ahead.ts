import type { SyncRequest, SyncResponse } from '@kennis/sync';
import type { ExchangeOptions } from './exchange-state.ts';
import { isAnswer } from './is-answer.ts';

type Post = ExchangeOptions['post'];
type Posted = Awaited<ReturnType<Post>>;

interface Begun {
  readonly request: SyncRequest;
  /** Null where no answer came; then it is asked again in its turn. */
  readonly answered: Promise<{ readonly body: SyncResponse; readonly at: number } | null>;
}

/**
 * Posts as `post` does. While a long reading goes on, the next portion is asked for as soon as one arrives, so that it travels
 * while the one before is put away. It is used only where the replica then asks for exactly that.
 */
export function readAhead({ post, now }: Pick<ExchangeOptions, 'post' | 'now'>): Post {
  let begun: Begun | null = null;
  const begin = (request: SyncRequest, signal: AbortSignal): Begun => ({
    request,
    answered: post(request, signal).then(
      ({ status, body }) => (status === 200 && isAnswer(body) ? { body, at: now() } : null),
      () => null,
    ),
  });
  return async (request, signal) => {
    const ready = begun && isSame(begun.request, request) ? await begun.answered : null;
    begun = null;
    const posted = ready ? { status: 200, body: waited(ready, now()) } : await post(request, signal);
    const next = following(request, posted);
    if (next) begun = begin(next, signal);
    return posted;
  };
}

/** The server's clock went on while its answer lay here. */
function waited({ body, at }: { readonly body: SyncResponse; readonly at: number }, now: number) {
  const since = Math.max(0, now - at);
  return { ...body, now: body.now + since, newest: body.newest + since };
}

function following(request: SyncRequest, { status, body }: Posted): SyncRequest | null {
  if (status !== 200 || !isAnswer(body) || !body.more || body.restart) return null;
  const onlyReads = request.changes.length === 0 && body.protocol === request.protocol;
  return onlyReads ? { ...request, cursor: body.cursor, head: body.head } : null;
}

function isSame(one: SyncRequest, other: SyncRequest): boolean {
  return (
    one.protocol === other.protocol &&
    one.cursor === other.cursor &&
    one.head === other.head &&
    one.changes.length + other.changes.length === 0
  );
}
