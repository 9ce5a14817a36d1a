import type { Change, SyncRequest } from '@kennis/sync';
import type { PartOptions, SeenRecord, SimulatedServer } from '@kennis/sync/simulation';
import { answerSync } from '../answer-sync.ts';
import type { Book, StoreContext } from '../store.ts';

/** A server's storage that a simulation can close, copy and put back. */
export interface ServerStorage {
  open(context: StoreContext): Promise<Book>;
  close(): Promise<void>;
  /** Copies everything, while it is open; what it gives puts the copy back, while it is closed. */
  copy(): Promise<() => Promise<void>>;
  startNewEpoch(): Promise<void>;
}

/** Records of one answer. */
const pageLimit = 7;
const origin = { cause: 'sync', user: null } as const;

/** A simulated server over an adapter. It keeps its own list of what was taken, to compare the adapter with. */
export async function createAdapterServer(
  storage: ServerStorage,
  { now, ids }: PartOptions,
): Promise<SimulatedServer> {
  const context: StoreContext = { now, ids, device: 'server' };
  let book = await storage.open(context);
  let journal: readonly Change[] = [];
  const reopen = async () => {
    await storage.close();
    book = await storage.open(context);
  };
  const note = (request: SyncRequest, accepted: readonly string[]) => {
    const known = new Set(journal.map(({ id }) => id));
    const taken = request.changes.filter(({ id }) => accepted.includes(id) && !known.has(id));
    journal = [...journal, ...new Map(taken.map((change) => [change.id, change])).values()];
  };
  return {
    async answer(request, cutAfter) {
      if (cutAfter === null) {
        const response = await answerSync(book, request, { origin, now: now(), limit: pageLimit });
        note(request, response.accepted);
        return JSON.parse(JSON.stringify(response));
      }
      const { accepted } = await book.accept(request.changes.slice(0, cutAfter), origin);
      note(request, accepted);
      await reopen();
      return null;
    },
    records: () => seenRecords(book),
    journal: async () => journal,
    async backUp() {
      const putBack = await storage.copy();
      const copied = journal;
      return async () => {
        await storage.close();
        await putBack();
        journal = copied;
        book = await storage.open(context);
      };
    },
    startNewEpoch: () => storage.startNewEpoch(),
    close: () => storage.close(),
  };
}

/** Every record of a book, with whether it counts as deleted. Erased ones are read by nobody, so they do. */
export async function seenRecords(book: Pick<Book, 'since' | 'records'>): Promise<readonly SeenRecord[]> {
  const states = await book.since(0, Number.MAX_SAFE_INTEGER);
  const read = new Map((await book.records(states.map(({ id }) => id))).map((record) => [record.id, record]));
  return states.map(({ rev: _, ...state }) => ({
    state,
    deleted: (read.get(state.id)?.deletedAt ?? (read.has(state.id) ? null : 'erased')) !== null,
  }));
}
