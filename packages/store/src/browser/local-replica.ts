import { ok } from '@kennis/domain';
import {
  type Change,
  clockTolerance,
  nextRequest,
  type RequestLimits,
  requestLimits,
  startOver,
  takeResponse,
} from '@kennis/sync';
import type { StoreContext } from '../store.ts';
import { editBook } from '../writing/edit-book.ts';
import type { Replica, ReplicaStatus } from './browser-store.ts';
import { createGathering } from './gathering.ts';
import { serverTime } from './local-book.ts';
import type { LocalDatabase, LocalReading } from './local-database.ts';
import { takeAnswer } from './take-answer.ts';

/** One book's part in synchronisation, over whatever this device keeps it in. */
export function localReplica(
  database: LocalDatabase,
  bookId: string,
  context: StoreContext,
  limits: RequestLimits = requestLimits,
): Replica {
  const { replica } = database.reading(bookId);
  const gathering = createGathering();
  const write = <Value>(run: Parameters<typeof database.write<Value>>[2]) =>
    database.write(bookId, { toSend: true }, run);
  return {
    bookId,
    status: () => statusOf(replica),
    unsent: async () =>
      (await replica.outbox()).map(({ change, sent, at }) => ({
        change,
        sent,
        at: new Date(at).toISOString(),
      })),
    nextRequest: () =>
      write(async (port, { replica: inside }) => {
        const state = await inside.state();
        const outbox = await inside.outbox(limits.changes + 1);
        const { resend } = state.progress;
        const held = resend ? await inside.recordsAfter(resend.after, limits.changes) : [];
        const options = { id: context.ids(), now: context.now(), limits };
        const { request, progress, frozen } = nextRequest(state.progress, outbox, held, options);
        const ids = new Set(frozen);
        const sent = outbox.filter((row) => !row.sent && ids.has(row.change.id));
        await port.applyReplica({
          state: { ...state, progress },
          outbox: sent.map((row) => ({ ...row, sent: true })),
        });
        return request;
      }),
    take: (request, response) =>
      write(async (port, { replica: inside }) => {
        const state = await inside.state();
        const options = { now: context.now(), token: context.ids() };
        const taking = takeResponse(state.progress, request, response, options);
        return takeAnswer(
          port,
          inside,
          { state, taking, request, response },
          { ...context, device: database.device },
          gathering,
        );
      }),
    refusals: () => replica.refusals(),
    dropRefusal: (changeId) => write((port) => port.applyReplica({ settled: [changeId] })),
    retry: (changeId) =>
      write(async (port, inside) => {
        const refused = (await inside.replica.refusals()).find(({ change }) => change.id === changeId);
        if (!refused) return;
        const patches = ok([patchOf(refused.change)]);
        const time = serverTime(context, database, port);
        const edited = await editBook(port, inside, time, { cause: 'edit', user: null }, () => patches);
        if (edited.ok) await port.applyReplica({ settled: [changeId] });
      }),
    blobsToSend: () => replica.blobsToSend(),
    blobSent: (sha256) => write((port) => port.applyReplica({ blobsSent: [sha256] })),
    wrongClock: async () => (await replica.state()).wrongClock,
    clearWrongClock: () =>
      write(async (port, { replica: inside }) =>
        port.applyReplica({ state: { ...(await inside.state()), wrongClock: null } }),
      ),
    startOver: () =>
      write(async (port, { replica: inside }) => {
        const state = await inside.state();
        await port.applyReplica({ state: { ...state, progress: startOver(state.progress, context.ids()) } });
      }),
    watch: (onWrite) => database.watch(bookId, onWrite),
  };
}

async function statusOf(replica: LocalReading['replica']): Promise<ReplicaStatus> {
  const [{ progress, answeredAt }, unsent, refused, blobs] = await Promise.all([
    replica.state(),
    replica.unsentCount(),
    replica.refusals(),
    replica.blobsToSend(),
  ]);
  return {
    unsent,
    refused: refused.length,
    blobs: blobs.length,
    complete: progress.complete,
    resending: progress.resend !== null,
    clockAhead: Math.abs(progress.offset) > clockTolerance ? -progress.offset : 0,
    answeredAt,
  };
}

/** The wish that a refused change was, to be made anew. */
function patchOf({ kind, recordId, fields, stamps }: Change) {
  const deleted = typeof stamps !== 'string' && Object.hasOwn(stamps, '~deleted');
  const kept = typeof stamps !== 'string' && Object.hasOwn(stamps, '~kept');
  return { kind, id: recordId, fields, ...((deleted || kept) && { deleted: deleted && !kept }) };
}
