import {
  composeAnswer,
  type JournalPosition,
  journalMark,
  newestTaken,
  protocolVersion,
  type Refusal,
  readingStart,
  revsToKnow,
  type SyncRequest,
  type SyncResponse,
  stampMilliseconds,
} from '@kennis/sync';
import type { Book, Origin } from './store.ts';

type SyncBook = Pick<Book, 'accept' | 'since' | 'position' | 'changeAt' | 'takenAt'>;

/** Changes per transaction: a longer one would keep everybody else waiting. */
const perTransaction = 100;

/**
 * Answers one exchange of a replica: takes in its changes, then gives the records it has not seen, at most `limit` of them.
 * `now` is the server's clock, ms since 1970. A request sent twice is answered twice and taken once.
 */
export async function answerSync(
  book: SyncBook,
  request: SyncRequest,
  { origin, now, limit }: { readonly origin: Origin; readonly now: number; readonly limit: number },
): Promise<SyncResponse> {
  const before = await book.position();
  const marks = new Map<number, string | null>();
  for (const rev of revsToKnow(request)) marks.set(rev, await markAt(book, rev));
  const start = { epoch: before.epoch, rev: before.rev, mark: null };
  const { from, restart } = readingStart(request, start, marks);
  const outcome = await outcomeOf(book, request, origin);
  const end = await book.position();
  const rows = await book.since(from, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1)?.rev ?? 0;
  return composeAnswer({
    outcome,
    restart,
    end: await placeAt(book, end.epoch, end.rev),
    page,
    more: rows.length > limit,
    pageEnd: last === 0 ? null : await placeAt(book, end.epoch, last),
    now,
    newest: newestTaken(now, end.clock === null ? 0 : stampMilliseconds(end.clock)),
  });
}

async function placeAt(book: SyncBook, epoch: string, rev: number): Promise<JournalPosition> {
  return { epoch, rev, mark: await markAt(book, rev) };
}

async function markAt(book: SyncBook, rev: number): Promise<string | null> {
  return rev === 0 ? null : journalMark(await book.changeAt(rev), await book.takenAt(rev));
}

/** After a stamp that is ahead nothing later is taken: a device's changes keep their order when they get new stamps. */
async function outcomeOf(
  book: SyncBook,
  request: SyncRequest,
  origin: Origin,
): Promise<Pick<SyncResponse, 'accepted' | 'refused'>> {
  if (request.protocol !== protocolVersion) return refuseAll(request.changes, 'protocol');
  const accepted: string[] = [];
  const refused: Refusal[] = [];
  for (let at = 0; at < request.changes.length; at += perTransaction) {
    const slice = request.changes.slice(at, at + perTransaction);
    const ahead = refused.some(({ reason }) => reason === 'stamp-ahead');
    const taken = ahead ? refuseAll(slice, 'stamp-ahead') : await book.accept(slice, origin);
    accepted.push(...taken.accepted);
    refused.push(...taken.refused);
  }
  return { accepted, refused };
}

function refuseAll(
  changes: SyncRequest['changes'],
  reason: Refusal['reason'],
): Pick<SyncResponse, 'accepted' | 'refused'> {
  return { accepted: [], refused: changes.map(({ id }) => ({ id, reason, record: null })) };
}
