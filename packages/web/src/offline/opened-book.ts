import {
  type BrowserBook,
  type BrowserStore,
  createExchange,
  type Exchange,
  type ExchangeState,
  firstExchangeState,
  openBrowserStore,
  type Taken,
  webLock,
} from '@kennis/store/browser';
import type { Me } from '../api/me.ts';
import type { Access } from '../app/access.ts';
import { type Observable, observable } from '../app/observable.ts';
import type { DeviceMemory } from './device-memory.ts';
import { listenForChanges } from './listen-for-changes.ts';
import { createQueries, type Queries } from './queries.ts';
import { postBlob, postSync } from './sync-requests.ts';

/** One person's book, open on this device and kept in step with the server. */
export interface OpenedBook {
  readonly me: Me;
  readonly store: BrowserStore;
  readonly book: BrowserBook;
  readonly queries: Queries;
  readonly exchange: Exchange;
  readonly state: Observable<ExchangeState>;
  /** What the latest answer brought that the person should know of. */
  readonly taken: Observable<Taken | null>;
  /** Stops everything; with `wipe` nothing of the book stays on this device. */
  close(how?: { readonly wipe: boolean }): Promise<void>;
}

/** Whether the book is being read for the first time, in one portion after the other. */
function isFilling({ is, complete }: ExchangeState): boolean {
  return is === 'sending' && !complete;
}

/** The server is asked once the first screen stands, and at the latest after so many ms. */
const longestWait = 2000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What opening a book takes of the page. */
export interface Surroundings {
  readonly access: Access;
  readonly memory: DeviceMemory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** UUIDv7. */
  readonly ids: () => string;
}

/** Opens the book of `me`: kept on a device of one's own, in memory on a passing one. */
export async function openBook(page: Surroundings, me: Me): Promise<OpenedBook> {
  const isPassing = me.session.device === 'passing';
  const store = await openBrowserStore({
    name: `kennis-${me.user.id}`,
    context: {
      now: page.now,
      ids: page.ids,
      device: isPassing ? page.ids().replaceAll('-', '') : page.memory.device(),
    },
    memoryOnly: isPassing,
  });
  const book = store.book(me.book);
  const state = observable<ExchangeState>(firstExchangeState);
  const taken = observable<Taken | null>(null);
  const exchange = createExchange({
    replica: store.replica(me.book),
    post: postSync(me.book, page.access),
    putBlob: postBlob(me.book),
    blob: (sha256) => book.blob(sha256),
    lock: webLock(`kennis-exchange-${me.user.id}`),
    now: page.now,
    onState: state.set,
    onTaken: taken.set,
  });
  const queries = createQueries(book, () => isFilling(state.get()));
  let wasFilling = false;
  const stopFilling = state.watch(() => {
    const filling = isFilling(state.get());
    if (wasFilling && !filling) queries.askAgain();
    wasFilling = filling;
  });
  let stopListening = () => {};
  let isClosed = false;
  void Promise.race([queries.answered(), pause(longestWait)]).then(() => {
    if (isClosed) return;
    exchange.start();
    stopListening = listenForChanges(me.book, () => exchange.nudge());
    if (!isPassing) void navigator.storage?.persist?.().catch(() => false);
  });
  return {
    me,
    store,
    book,
    queries,
    exchange,
    state,
    taken,
    async close({ wipe } = { wipe: false }) {
      isClosed = true;
      stopListening();
      stopFilling();
      queries.close();
      await exchange.stop();
      await (wipe ? store.wipe() : store.close());
    },
  };
}
