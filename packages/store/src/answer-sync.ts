import {
  composeAnswer,
  newestTaken,
  protocolVersion,
  readingStart,
  revsToKnow,
  type SyncRequest,
  type SyncResponse,
  stampMilliseconds,
} from '@kennis/sync';
import type { Book, Origin } from './store.ts';

/**
 * Answers one exchange of a replica: takes in its changes, then gives the records it has not seen, at most `limit` of them.
 * `now` is the server's clock, ms since 1970. A request sent twice is answered twice and taken once.
 */
export async function answerSync(
  book: Pick<Book, 'accept' | 'since' | 'position' | 'changeAt'>,
  request: SyncRequest,
  { origin, now, limit }: { readonly origin: Origin; readonly now: number; readonly limit: number },
): Promise<SyncResponse> {
  const changeAt = new Map<number, string | null>();
  for (const rev of revsToKnow(request)) changeAt.set(rev, await book.changeAt(rev));
  const { from, restart } = readingStart(request, await book.position(), changeAt);
  const outcome = await outcomeOf(book, request, origin);
  const end = await book.position();
  const rows = await book.since(from, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1)?.rev ?? 0;
  return composeAnswer({
    outcome,
    restart,
    end,
    page,
    more: rows.length > limit,
    pageEnd: last === 0 ? null : { epoch: end.epoch, rev: last, changeId: await book.changeAt(last) },
    now,
    newest: newestTaken(now, end.clock === null ? 0 : stampMilliseconds(end.clock)),
  });
}

async function outcomeOf(
  book: Pick<Book, 'accept'>,
  request: SyncRequest,
  origin: Origin,
): Promise<Pick<SyncResponse, 'accepted' | 'refused'>> {
  if (request.protocol === protocolVersion) return book.accept(request.changes, origin);
  return {
    accepted: [],
    refused: request.changes.map(({ id }) => ({ id, reason: 'protocol', record: null })),
  };
}
