import { ok, type Patch } from '@kennis/domain';
import type { SyncRequest, SyncResponse } from '@kennis/sync';
import { IDBFactory } from 'fake-indexeddb';
import { answerSync } from '../answer-sync.ts';
import { byEdit, type TestContext, testContext } from '../contract/contract-store.ts';
import { openMemoryStore } from '../memory/index.ts';
import type { Book } from '../store.ts';
import type { BrowserBook, BrowserStore, Replica, Taken } from './browser-store.ts';
import { openBrowserStore } from './open-browser-store.ts';

/** A device and a server, with the wire between them in the test's hands. */
export interface Wire {
  readonly context: TestContext;
  readonly store: BrowserStore;
  readonly book: BrowserBook;
  readonly replica: Replica;
  readonly server: Book;
  /** The server's answer to a request, as it comes out of the network. */
  answer(request: SyncRequest): Promise<SyncResponse>;
  /** One exchange. */
  exchange(): Promise<Taken>;
  /** Exchanges until there is nothing more. */
  settle(): Promise<void>;
  edit(...patches: readonly Patch[]): Promise<void>;
}

/** Opens a device with nothing on it beside a server that is `ahead` ms of it. */
export async function openWire(
  device: Partial<Parameters<typeof openBrowserStore>[0]>,
  { ahead = 0 }: { readonly ahead?: number } = {},
): Promise<Wire> {
  const context = testContext();
  const server = newServer(ahead);
  const indexedDB = new IDBFactory();
  const store = await openBrowserStore({ name: 'wire', context, marks: null, indexedDB, ...device });
  const [book, replica] = [store.book('b'), store.replica('b')];
  const answer = async (request: SyncRequest): Promise<SyncResponse> => {
    const sent: SyncRequest = JSON.parse(JSON.stringify(request));
    const options = { origin: { cause: 'sync', user: null }, now: context.time + ahead, limit: 50 } as const;
    return JSON.parse(JSON.stringify(await answerSync(server, sent, options)));
  };
  const exchange = async (): Promise<Taken> => {
    const request = await replica.nextRequest();
    return replica.take(request, await answer(request));
  };
  return {
    context,
    store,
    book,
    replica,
    server,
    answer,
    exchange,
    async settle() {
      for (let count = 0; count < 50 && (await exchange()).more; count++);
    },
    async edit(...patches) {
      const result = await book.edit(byEdit, () => ok(patches));
      if (!result.ok) throw new Error(result.problem.type);
    },
  };
}

/** A server's book, whose clock stands still `ahead` ms of that of tests. */
export function newServer(ahead = 0): Book {
  const context = testContext('server1');
  context.time += ahead;
  return openMemoryStore({ context }).book('b');
}
